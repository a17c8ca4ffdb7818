package draad.bereavement;

import draad.cases.CaseFile;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.cases.StepFollowUp;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.customer.Registration;
import draad.customer.Representing;
import draad.customer.Scope;
import draad.shared.Assurance;
import draad.web.Door;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whom the certificate of inheritance names may from then on speak for the estate, each in their capacity (W8). */
@Component
class HeirsAreRegistered implements StepFollowUp {

    static final String STEP = "register-heirs";

    private final Customers customers;
    private final Registration registration;
    private final Representing representing;
    private final Heirs heirs;
    private final CaseFile file;

    HeirsAreRegistered(
            Customers customers, Registration registration, Representing representing, Heirs heirs, CaseFile file) {
        this.customers = customers;
        this.registration = registration;
        this.representing = representing;
        this.heirs = heirs;
        this.file = file;
    }

    @Override
    public void after(CustomerCase of, CaseStep step, Door door) {
        if (!of.type().equals(ReportsAreKept.CASE_TYPE) || !step.key().equals(STEP)) return;
        var deceased = customers.find(of.customer()).orElseThrow();
        NamedHeir.in(of.data()).forEach(named -> register(of, deceased, named, door));
    }

    /** Somebody who turns out to live speaks for themselves again. */
    @EventListener
    void on(Happened.CaseWithdrawn withdrawn) {
        if (!withdrawn.of().type().equals(ReportsAreKept.CASE_TYPE)) return;
        var door = new Door(
                withdrawn.actor(), withdrawn.channel(), Assurance.NONE, Optional.empty(), Set.of(), Locale.ENGLISH);
        var customer = customers.canonical(withdrawn.of().customer());
        heirs.of(withdrawn.of().reference()).forEach(heir -> representing.end(customer, heir.representation(), door));
    }

    private void register(CustomerCase of, Customer deceased, NamedHeir named, Door door) {
        var customer = registration.registerNamed(named.asCustomer(deceased.language()), door);
        var right = representing.begin(
                deceased.id(),
                customer.id(),
                named.capacity(),
                Scope.ALL,
                null,
                of.datum("certificate").orElse(null),
                door);
        heirs.add(of.reference(), new Heir(customer.id(), named.capacity(), named.isContact(), right.id()));
        if (named.isContact())
            file.add(
                    of.reference(),
                    Map.of(
                            "contact-person",
                            customer.id().toString(),
                            "contact-name",
                            customer.name().display()));
    }
}
