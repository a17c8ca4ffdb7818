package draad.demo;

import draad.cases.CaseIntake;
import draad.cases.CaseStep;
import draad.cases.CaseSteps;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.DraftSaving;
import draad.cases.StepCompletion;
import draad.cases.StepForms;
import draad.demo.DemoCase.Move;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.task.WorkList;
import draad.web.Door;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays one case of the demo as far as it is told. */
@Component
@Profile("demo")
class DemoPlayer {

    /** A step is there when the engine's jobs before it have run. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DemoDoors doors;
    private final CaseIntake intake;
    private final Cases cases;
    private final CaseSteps steps;
    private final StepForms forms;
    private final DraftSaving drafts;
    private final StepCompletion completion;
    private final WorkList work;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    DemoPlayer(
            DemoDoors doors,
            CaseIntake intake,
            Cases cases,
            CaseSteps steps,
            StepForms forms,
            DraftSaving drafts,
            StepCompletion completion,
            WorkList work,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.doors = doors;
        this.intake = intake;
        this.cases = cases;
        this.steps = steps;
        this.forms = forms;
        this.drafts = drafts;
        this.completion = completion;
        this.work = work;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    void play(DemoCase told) {
        var begun = transaction.execute(status -> begin(told));
        if (begun == null || begun.isEmpty()) return;
        for (var move : told.inOrder()) make(move, told, begun.get());
    }

    /** Once, also when several nodes start together. */
    private Optional<CaseReference> begin(DemoCase told) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:customer, 2))")
                .param("customer", told.customer().toString())
                .query((row, number) -> true)
                .single();
        if (!cases.openOf(Set.of(told.customer()), true, 1).isEmpty()
                || !cases.endedOf(Set.of(told.customer()), true, 1).isEmpty()) return Optional.empty();
        var door = doors.of(told.by(), told.customer(), Channel.of(told.channel()));
        return Optional.of(
                intake.start(told.type(), told.customer(), told.given(), door).reference());
    }

    private void make(Move move, DemoCase told, CaseReference reference) {
        var step = awaited(reference, move.step());
        var of = cases.get(reference);
        var door = doors.of(move.by(), told.customer(), told.in(move));
        if (move.isClaimed()) work.claim(step.id(), door);
        if (move.draft() != null) drafts.save(of, step, 0, fields(move.draft()), door);
        if (move.answers() != null) completion.complete(of, step.id(), answers(of, step, move.answers(), door), door);
    }

    private CaseStep awaited(CaseReference reference, String key) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = steps.openOf(reference).stream()
                    .filter(step -> step.key().equals(key))
                    .findFirst();
            if (found.isPresent()) return found.get();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("It was never the turn of " + key + " in " + reference);
    }

    private Map<String, JsonNode> fields(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> json.valueToTree(entry.getValue())));
    }

    private Map<String, Object> answers(CustomerCase of, CaseStep step, Map<String, Object> told, Door door) {
        var answers = new LinkedHashMap<String, Object>();
        forms.of(step, of).ifPresent(form -> answers.putAll(form.examples(door.locale())));
        answers.putAll(told);
        return answers;
    }
}
