package draad.task;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

/** Work items as tests need them: {@code work("my-queue").priority(1).dueIn(Duration.ofHours(2)).item()}. */
record WorkExamples(
        String queue,
        Set<String> skills,
        int priority,
        Instant due,
        CustomerId customer,
        String product,
        Instant opened) {

    static WorkExamples work(String queue) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new WorkExamples(queue, Set.of(), 5, now.plus(Duration.ofHours(4)), CustomerId.next(), "mortgage", now);
    }

    WorkExamples needing(String... needed) {
        return new WorkExamples(queue, Set.of(needed), priority, due, customer, product, opened);
    }

    WorkExamples priority(int wanted) {
        return new WorkExamples(queue, skills, wanted, due, customer, product, opened);
    }

    WorkExamples due(Instant at) {
        return new WorkExamples(queue, skills, priority, at.truncatedTo(ChronoUnit.MILLIS), customer, product, opened);
    }

    WorkExamples of(CustomerId who) {
        return new WorkExamples(queue, skills, priority, due, who, product, opened);
    }

    WorkExamples about(String what) {
        return new WorkExamples(queue, skills, priority, due, customer, what, opened);
    }

    WorkItem item() {
        return new WorkItem(
                StepId.next(),
                WorkItem.Kind.STEP,
                false,
                queue,
                new TreeSet<>(skills),
                priority,
                due,
                due,
                null,
                customer,
                CaseReference.random(),
                "mortgage",
                product,
                "advice-conversation",
                new Text("Talk about the mortgage", "Bespreek de hypotheek"),
                Channel.WEB,
                null,
                null,
                null,
                Set.of(),
                WorkItem.Status.OPEN,
                opened,
                1,
                null,
                null);
    }
}
