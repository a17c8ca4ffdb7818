package draad.rule.drools;

import draad.rule.Fired;
import draad.rule.Outcome;
import draad.rule.PreparedRules;
import draad.rule.RuleSetVersion;
import draad.rule.UnsuitableFacts;
import draad.rule.table.DecisionTable;
import draad.rule.table.HitPolicy;
import draad.rule.table.Question;
import draad.rule.table.TableRow;
import draad.shared.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * A table whose rows lie ready in sessions. A session is used by one thread at a time; there are never more than
 * threads that decided at the same moment.
 */
final class TableRules implements PreparedRules {

    private final RuleSetVersion version;
    private final DecisionTable table;
    private final RowKeys keys;
    private final GenericRule rule;
    private final Clock clock;
    private final Deque<KieSession> idle = new ConcurrentLinkedDeque<>();

    TableRules(RuleSetVersion version, DecisionTable table, GenericRule rule, Clock clock) {
        this.version = version;
        this.table = table;
        this.keys = new RowKeys(table);
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public Outcome decide(Collection<?> facts) {
        var today = LocalDate.ofInstant(clock.instant(), Question.BANK);
        return outcome(rowsThatFit(Question.of(table, facts, today)));
    }

    @Override
    public List<Map<String, String>> answers() {
        return table.rows().stream().map(TableRow::outputs).toList();
    }

    private List<TableRow> rowsThatFit(@Nullable Object[] values) {
        var polled = idle.pollFirst();
        var session = polled == null ? session() : polled;
        var answer = new Answer(values, keys.keys(values));
        try {
            var handle = session.insert(answer);
            session.fireAllRules();
            session.delete(handle);
        } catch (RuntimeException | Error broken) {
            session.dispose();
            throw broken;
        }
        idle.addFirst(session);
        answer.rows().sort(Comparator.comparingInt(TableRow::line));
        return answer.rows();
    }

    private KieSession session() {
        var session = rule.base().newKieSession();
        keys.rows().forEach(session::insert);
        return session;
    }

    private Outcome outcome(List<TableRow> fitting) {
        if (table.hitPolicy() == HitPolicy.UNIQUE && fitting.size() != 1)
            throw new UnsuitableFacts("Of the table '" + table.name() + "' one row must fit, not " + fitting.size());
        var counting = table.hitPolicy() == HitPolicy.FIRST && !fitting.isEmpty() ? fitting.subList(0, 1) : fitting;
        return new Outcome(
                version,
                counting.stream().map(this::fired).toList(),
                List.copyOf(counting.stream().map(TableRow::outputs).toList()));
    }

    private Fired fired(TableRow row) {
        var name = table.name() + " line " + row.line();
        var reason = row.reason();
        return new Fired(name, reason == null ? new Text(name, table.name() + " regel " + row.line()) : reason);
    }
}
