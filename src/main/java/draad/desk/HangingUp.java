package draad.desk;

import draad.agreement.Agreements;
import draad.cases.CaseAccess;
import draad.cases.CaseNotes;
import draad.contact.NewInteraction;
import draad.customer.Customers;
import draad.glance.Registering;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a conversation: what it was about is on the customer's timeline, what was promised is work. */
@Service
class HangingUp {

    private static final int LONGEST = 4000;

    private final Registering registering;
    private final Agreements agreements;
    private final CaseAccess cases;
    private final CaseNotes notes;
    private final Customers customers;

    HangingUp(Registering registering, Agreements agreements, CaseAccess cases, CaseNotes notes, Customers customers) {
        this.registering = registering;
        this.agreements = agreements;
        this.cases = cases;
        this.notes = notes;
        this.customers = customers;
    }

    /** As it was typed; what is empty was not said. */
    record Said(String note, String reference, String promise, @Nullable LocalDate day) {

        boolean isPromise() {
            return !promise.isEmpty();
        }
    }

    /** @throws Problem 422 when nothing was said of it, or a promise has no day */
    @Transactional
    public void with(CustomerId customer, Said said, Door door) {
        if (said.note().isEmpty() && !said.isPromise()) throw Problem.notAcceptable("nothing-was-said");
        if (said.note().length() > LONGEST || said.promise().length() > LONGEST)
            throw Problem.notAcceptable("said-too-much", LONGEST);
        var about = reference(said.reference());
        var of = about.map(reference -> cases.find(reference, door));
        if (of.stream().anyMatch(found -> !customers.canonical(found.customer()).equals(customer)))
            throw Problem.notFound();
        if (!said.note().isEmpty()) {
            registering.contact(
                    customer, about.orElse(null), NewInteraction.Direction.IN, door.channel(), said.note(), door);
            of.ifPresent(found -> notes.write(found, said.note(), false, door));
        }
        if (!said.isPromise()) return;
        if (said.day() == null) throw Problem.notAcceptable("promise-without-a-day");
        agreements.promise(customer, of.orElse(null), said.promise(), said.day(), door);
    }

    private static Optional<CaseReference> reference(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(CaseReference.of(text));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
