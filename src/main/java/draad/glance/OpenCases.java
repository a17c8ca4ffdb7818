package draad.glance;

import draad.cases.Cases;
import draad.cases.Confidential;
import draad.cases.CustomerCase;
import draad.cases.Turn;
import draad.cases.WhatsNext;
import draad.shared.CustomerId;
import draad.staff.Staff;
import draad.web.Door;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer's cases: what is next in those that run and whose turn it is, and what became of the others. */
@Component
public class OpenCases {

    private static final int SHOWN = 20;

    private final Cases cases;
    private final WhatsNext next;
    private final Staff staff;

    OpenCases(Cases cases, WhatsNext next, Staff staff) {
        this.cases = cases;
        this.next = next;
        this.staff = staff;
    }

    /**
     * @param owner the name of the colleague who stays responsible
     * @param inHandOf the name of the colleague who does the next step
     */
    public record Running(CustomerCase of, Turn turn, @Nullable String owner, @Nullable String inHandOf) {}

    /** Newest first. */
    public List<Running> of(Collection<CustomerId> ids, Door door) {
        var open = cases.openOf(ids, Confidential.mayKnow(door), SHOWN);
        var turns = next.of(open, door.locale());
        var names = names(open, turns.values());
        return open.stream()
                .map(one -> {
                    var turn = Objects.requireNonNull(turns.get(one.reference()));
                    return new Running(one, turn, names.get(one.owner()), names.get(turn.assignee()));
                })
                .toList();
    }

    List<CustomerCase> ended(Collection<CustomerId> ids, Door door) {
        return cases.endedOf(ids, Confidential.mayKnow(door), SHOWN);
    }

    private Map<String, String> names(Collection<CustomerCase> open, Collection<Turn> turns) {
        var colleagues = Stream.concat(
                        open.stream().map(CustomerCase::owner), turns.stream().map(Turn::assignee))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return staff.names(colleagues);
    }
}
