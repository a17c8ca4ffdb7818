package draad.handover;

import draad.cases.CaseOwners;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.Ids;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
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
 * Hands cases over warmly (C9): the giver says to whom, why and what is expected; the receiver says yes or no; until
 * the yes the giver owns the case and can be reached.
 */
@Service
public class HandOvers {

    private final HandOverRows rows;
    private final HandOverWork work;
    private final CaseOwners owners;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            HandOverRows rows,
            HandOverWork work,
            CaseOwners owners,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.work = work;
        this.owners = owners;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the giver says.
     *
     * @param to the user name of who is asked
     * @param expected what they are asked to do
     */
    public record Asked(String to, String why, String expected) {}

    /**
     * Asks a colleague to take the case over. A case without an owner is first the asker's own.
     *
     * @throws Problem 403 unless the caller owns the case or leads who does, 409 when the case has ended, one was asked
     *     before or the colleague is not there, 422 when nobody else is called that
     */
    @Transactional
    public HandOver ask(CustomerCase seen, Asked asked, Door door) {
        var me = employee(door);
        var of = owners.locked(seen);
        var giver = giver(of, me);
        var receiver = receiver(asked.to(), giver);
        if (rows.openOf(of.reference()).isPresent()) throw Problem.conflict("hand-over-open");
        if (of.owner() == null) owners.change(of, giver.userName());
        var handOver = new HandOver(
                Ids.next(),
                of.reference(),
                giver.userName(),
                receiver.userName(),
                asked.why(),
                asked.expected(),
                me.userName(),
                door.channel(),
                OffsetDateTime.now(clock),
                null);
        rows.add(handOver);
        work.asked(handOver, of, giver);
        tell(of, "asked", giver, receiver, door.actor(), door.channel());
        return handOver;
    }

    private Employee giver(CustomerCase of, Employee me) {
        var owner = of.owner();
        if (owner == null || owner.equals(me.userName())) return me;
        return staff.find(owner)
                .filter(their -> staff.leads(me, their))
                .orElseThrow(() -> Problem.forbidden("only-the-owner", name(owner)));
    }

    private Employee receiver(String userName, Employee giver) {
        var receiver = staff.find(userName)
                .filter(found -> !found.userName().equals(giver.userName()))
                .orElseThrow(() -> Problem.notAcceptable("unknown-employee", userName));
        if (!receiver.isPresent()) throw Problem.conflict("colleague-not-present", receiver.name());
        return receiver;
    }

    /**
     * The receiver says yes: the case is theirs, with what the giver had in hand of it; or no, and nothing changes.
     *
     * @throws Problem 403 for anybody else, 409 when it has ended
     */
    @Transactional
    public HandOver answer(CustomerCase seen, UUID id, boolean yes, @Nullable String words, Door door) {
        var me = employee(door);
        var of = owners.locked(seen);
        var open = open(of, id);
        if (!open.receiver().equals(me.userName())) throw Problem.forbidden("only-the-receiver", name(open.receiver()));
        var ended = end(open, yes ? HandOver.As.ACCEPTED : HandOver.As.DECLINED, me, words);
        if (yes) {
            owners.change(of, me.userName());
            work.accepted(ended, me);
        } else work.declined(ended, of, me);
        var giver = staff.find(open.giver()).orElse(me);
        tell(of, yes ? "accepted" : "declined", giver, me, door.actor(), door.channel());
        return ended;
    }

    /** @throws Problem 403 unless the caller asked it, gives the case or leads who does, 409 when it has ended */
    @Transactional
    public HandOver withdraw(CustomerCase seen, UUID id, Door door) {
        var me = employee(door);
        var of = owners.locked(seen);
        var open = open(of, id);
        if (!open.askedBy().equals(me.userName())) giver(of, me);
        var ended = end(open, HandOver.As.WITHDRAWN, me, null);
        var receiver = staff.find(open.receiver()).orElse(me);
        tell(of, "withdrawn", staff.find(open.giver()).orElse(me), receiver, door.actor(), door.channel());
        return ended;
    }

    private HandOver open(CustomerCase of, UUID id) {
        var found = rows.find(id)
                .filter(handOver -> handOver.caseReference().equals(of.reference()))
                .orElseThrow(Problem::notFound);
        if (found.ending() != null) throw Problem.conflict("hand-over-ended");
        return found;
    }

    private HandOver end(HandOver open, HandOver.As as, Employee by, @Nullable String words) {
        var ended =
                rows.end(open.id(), as, by.userName(), words).orElseThrow(() -> Problem.conflict("hand-over-ended"));
        work.ended(ended);
        return ended;
    }

    @EventListener
    void on(Happened.CaseCompleted completed) {
        lapse(completed.of());
    }

    @EventListener
    void on(Happened.CaseWithdrawn withdrawn) {
        lapse(withdrawn.of());
    }

    private void lapse(CustomerCase ended) {
        rows.openOf(ended.reference())
                .flatMap(open -> rows.end(open.id(), HandOver.As.LAPSED, Actor.SYSTEM.id(), null))
                .ifPresent(work::ended);
    }

    public Optional<HandOver> openOf(CustomerCase of) {
        return rows.openOf(of.reference());
    }

    /** The last one first; at most 50. */
    public List<HandOver> of(CustomerCase of) {
        return rows.of(of.reference());
    }

    Optional<HandOver> find(UUID id) {
        return rows.find(id);
    }

    private Employee employee(Door door) {
        return Optional.of(door.actor())
                .filter(Actor::isEmployee)
                .flatMap(actor -> staff.find(actor.id()))
                .orElseThrow(() -> Problem.forbidden("only-an-employee"));
    }

    private String name(String userName) {
        return staff.find(userName).map(Employee::name).orElse(userName);
    }

    private void tell(CustomerCase of, String what, Employee giver, Employee receiver, Actor actor, Channel channel) {
        events.publishEvent(new HandOverTold(of, what, giver.name(), receiver.name(), actor, channel));
    }
}
