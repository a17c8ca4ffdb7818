package draad.mortgage;

import draad.cases.CaseFile;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.StepFollowUp;
import draad.customer.CustomerName;
import draad.customer.Market;
import draad.customer.NewContactPoint;
import draad.customer.NewCustomer;
import draad.customer.Newcomers;
import draad.shared.CustomerId;
import draad.web.Door;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes whoever borrows along somebody whom the bank knows: they are asked themselves, and they are a holder
 * afterwards.
 */
@Component
class Partner implements StepFollowUp {

    /** Under which name the case knows the partner; contacts to {@code partner} go there. */
    static final String CUSTOMER = "partnerCustomer";

    private final Newcomers newcomers;
    private final CaseFile file;

    Partner(Newcomers newcomers, CaseFile file) {
        this.newcomers = newcomers;
        this.file = file;
    }

    static Optional<CustomerId> of(CustomerCase customerCase) {
        return customerCase.datum(CUSTOMER).map(CustomerId::of);
    }

    @Override
    public void after(CustomerCase of, CaseStep step, Door door) {
        if (of(of).isPresent()) return;
        told(of, door).ifPresent(partner -> {
            var id = newcomers.knownOrRegistered(partner, door.actor(), door.channel());
            if (!id.equals(of.customer())) file.add(of.reference(), Map.of(CUSTOMER, id.toString()));
        });
    }

    private static Optional<NewCustomer> told(CustomerCase of, Door door) {
        var last = of.datum("partnerLastName");
        var born = of.datum("partnerBirthDate");
        if (last.isEmpty() || born.isEmpty()) return Optional.empty();
        var name = CustomerName.person(of.datum("partnerFirstName").orElse(""), null, last.get());
        var email = of.datum("partnerEmail").map(NewContactPoint::email).map(List::of);
        return Optional.of(new NewCustomer(
                name, LocalDate.parse(born.get()), Market.PRIVATE, door.locale(), email.orElse(List.of())));
    }
}
