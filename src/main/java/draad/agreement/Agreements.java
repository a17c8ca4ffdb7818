package draad.agreement;

import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.customer.Customers;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.task.NoticeSettled;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was promised by a day, in a case or at the desk, by the bank or by the customer: the one place for all of it.
 */
@Service
public class Agreements {

    private final AgreementRows rows;
    private final AgreementWork work;
    private final Customers customers;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(
            AgreementRows rows,
            AgreementWork work,
            Customers customers,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.work = work;
        this.customers = customers;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 422 when the day has gone by already, 409 when the case has ended */
    @Transactional
    public Agreement make(CustomerCase of, String text, Agreement.Side side, LocalDate due, Door door) {
        if (of.status().isFinal()) throw Problem.conflict("case-ended", of.reference());
        return make(of.customer(), of.reference(), text, side, due, door);
    }

    /**
     * What an employee promised to a customer who talked with them.
     *
     * @param about the case that it is about, null for none
     * @throws Problem 422 when the day has gone by already, 409 when the case has ended
     */
    @Transactional
    public Agreement promise(CustomerId customer, @Nullable CustomerCase about, String text, LocalDate due, Door door) {
        return about == null
                ? make(customer, null, text, Agreement.Side.BANK, due, door)
                : make(about, text, Agreement.Side.BANK, due, door);
    }

    private Agreement make(
            CustomerId customer,
            @Nullable CaseReference reference,
            String text,
            Agreement.Side side,
            LocalDate due,
            Door door) {
        if (due.isBefore(today())) throw Problem.notAcceptable("agreed-for-the-past");
        var maker = door.actor();
        var now = OffsetDateTime.now(clock);
        var made = new Agreement(
                Ids.next(), customer, reference, text, side, due, maker.name(), door.channel(), now, null);
        rows.add(made, maker);
        if (side == Agreement.Side.BANK) work.promised(made, maker);
        tell(made, "made", maker, door.channel());
        return made;
    }

    /**
     * Says whether it was kept; saying the same again changes nothing.
     *
     * @throws Problem 404 when this case has no such agreement, 409 when the opposite was said before
     */
    @Transactional
    public Agreement end(CustomerCase of, UUID id, boolean kept, Door door) {
        var before = rows.find(id)
                .filter(found -> of.reference().equals(found.caseReference()))
                .orElseThrow(Problem::notFound);
        var ended = end(id, kept, door.actor(), door.channel());
        if (ended.isPresent()) return ended.get();
        var said = rows.find(id).map(Agreement::outcome).orElse(before.outcome());
        if (said != null && said.kept() != kept) throw Problem.conflict("agreement-ended");
        return rows.find(id).orElseThrow();
    }

    private Optional<Agreement> end(UUID id, boolean kept, Actor actor, Channel channel) {
        var ended = rows.end(id, kept, actor.name());
        ended.ifPresent(agreement -> {
            work.ended(agreement);
            tell(agreement, kept ? "kept" : "broken", actor, channel);
        });
        return ended;
    }

    /** Who says on the work list that it is done has kept it. */
    @EventListener
    void on(NoticeSettled settled) {
        if (settled.about().equals(AgreementWork.PROMISE))
            end(settled.id().value(), true, settled.actor(), settled.channel());
    }

    /** Those of a case: what is open first, the earliest day first; at most 200. */
    public List<Agreement> of(CustomerCase of) {
        return rows.of(of.reference());
    }

    /** Those with a customer, the last one first; at most 50. */
    public List<Agreement> with(CustomerId customer) {
        return rows.with(customers.allIds(customer));
    }

    Optional<Agreement> find(UUID id) {
        return rows.find(id);
    }

    public Keeping keeping(String userName) {
        return rows.keeping(userName);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tell(Agreement agreement, String what, Actor actor, Channel channel) {
        var reference = agreement.caseReference();
        var confidential = reference != null
                && cases.find(reference).filter(CustomerCase::confidential).isPresent();
        events.publishEvent(new AgreementTold(agreement, what, confidential, actor, channel));
    }
}
