package draad.rule.drools;

import ch.qos.logback.classic.Level;
import draad.rule.PreparedRules;
import draad.rule.RuleSetVersion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a routing decision costs on a table of 50 and of 1,000 rows: the whole call, from facts in a map to the outcome
 * with its explanation. The two tables take turns in one run, so that both have the same machine.
 */
public final class RoutingDecisionBench {

    private static final int QUESTIONS = 512;
    private static final int ROUNDS = 40;
    private static final int DECISIONS_A_ROUND = 5_000;

    private RoutingDecisionBench() {}

    public static void main(String[] arguments) {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var small = new Candidate(50);
        var large = new Candidate(1_000);
        for (int i = 0; i < ROUNDS; i++) {
            boolean counts = i >= ROUNDS / 2;
            small.round(counts);
            large.round(counts);
        }
        small.report();
        large.report();
        System.out.printf("ratio of p50 %.2f (at most 1.5)%n", large.percentile(50) / small.percentile(50));
    }

    /** A routing table of the shape that is packaged: some rows for a case type, most for a step, amounts in bands. */
    private static final class Candidate {

        private final int rows;
        private final PreparedRules rules;
        private final List<Map<String, Object>> questions = new ArrayList<>();
        private final List<long[]> measured = new ArrayList<>();

        Candidate(int rows) {
            this.rows = rows;
            this.rules = new DroolsEngine(Clock.systemUTC())
                    .prepare(new RuleSetVersion("routing", "rows-" + rows), Map.of("routing.csv", table(rows)));
            var random = new Random(7);
            for (int i = 0; i < QUESTIONS; i++) questions.add(question(random.nextInt(rows / 5), random));
        }

        private static String table(int rows) {
            var csv = new StringBuilder("# hit: first\n"
                    + "if:caseType,if:step,if:product,if:market,if:language,if:amount:number,if:channel,"
                    + "then:queue,then:skills,then:priority,reason_en,reason_nl\n");
            for (int i = 0; i < rows / 5; i++) {
                csv.append("case-%d,step-%d,,business,,>=250000,,q1,business,90,Large,Groot%n".formatted(i / 5, i));
                csv.append("case-%d,step-%d,,business,,<250000,,q2,business,70,Business,Zakelijk%n".formatted(i / 5, i));
                csv.append("case-%d,step-%d,,private|youth,en,,,q3,english,60,English,Engels%n".formatted(i / 5, i));
                csv.append("case-%d,step-%d,,,,,phone|branch,q4,desk,50,Waiting,Wacht%n".formatted(i / 5, i));
                csv.append("case-%d,step-%d,,,,,,q5,,40,Otherwise,Anders%n".formatted(i / 5, i));
            }
            return csv.toString();
        }

        private static Map<String, Object> question(int step, Random random) {
            var facts = new HashMap<String, Object>();
            facts.put("caseType", "case-" + step / 5);
            facts.put("step", "step-" + step);
            facts.put("product", "mortgage");
            facts.put("market", List.of("private", "business", "youth").get(random.nextInt(3)));
            facts.put("language", random.nextInt(5) == 0 ? "en" : "nl");
            facts.put("amount", 1_000 * random.nextInt(500));
            facts.put("channel", List.of("web", "phone", "branch", "app").get(random.nextInt(4)));
            return facts;
        }

        void round(boolean counts) {
            var nanos = new long[DECISIONS_A_ROUND];
            for (int i = 0; i < nanos.length; i++) {
                var facts = List.of(questions.get(i % QUESTIONS));
                long start = System.nanoTime();
                var outcome = rules.decide(facts);
                nanos[i] = System.nanoTime() - start;
                if (outcome.row().isEmpty()) throw new IllegalStateException("Nothing fits " + facts);
            }
            if (counts) measured.add(nanos);
        }

        double percentile(int percent) {
            var all = measured.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return all[all.length * percent / 100] / 1_000.0;
        }

        void report() {
            System.out.printf(
                    "%,6d rows: p50 %.2f us, p99 %.2f us, %,d decisions%n",
                    rows, percentile(50), percentile(99), measured.size() * DECISIONS_A_ROUND);
        }
    }
}
