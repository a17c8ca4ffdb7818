package draad.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.shared.Channel;
import draad.shared.Finding;
import draad.shared.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the port promises, whatever engine is behind it. */
public interface RuleEngineContract {

    RuleSetVersion VERSION = new RuleSetVersion("helping", "1");

    String TABLE =
            """
            # hit: first
            if:product,if:amount:number,if:channel,then:queue,reason_en,reason_nl
            mortgage,>=500000,,seniors,A large mortgage,Een grote hypotheek
            mortgage|credit,,!web,advisers,,
            ,,,service,,
            """;

    String LOGIC =
            """
            package draad.rules.helping
            import draad.rule.RuleEngineContract.Payments
            import draad.rule.RuleEngineContract.Objection
            import draad.shared.Text

            rule "An account with money coming in is in use"
                when
                    Payments( lastYear > 0 )
                then
                    insert( new Objection(new Text("Money came in", "Er kwam geld binnen")) );
            end

            rule "Somebody should look at an account with many payments"
                when
                    Payments( lastYear > 100 )
                then
            end
            """;

    record Payments(int lastYear) {}

    record Objection(Text reason) implements Conclusion {}

    record Request(String product, int amount, Channel channel) {}

    RuleEngine engine();

    private PreparedRules table(String text) {
        return engine().prepare(VERSION, Map.of("helping.csv", text));
    }

    private PreparedRules logic(String text) {
        return engine().prepare(VERSION, Map.of("helping.drl", text));
    }

    private List<Finding> findings(String file, String text) {
        return engine().check("helping", Map.of(file, text));
    }

    @Test
    default void theFirstRowThatFitsWinsAndSaysWhy() {
        var rules = table(TABLE);

        var outcome = rules.decide(List.of(new Request("mortgage", 500_000, Channel.WEB)));

        assertThat(outcome.row()).hasValue(Map.of("queue", "seniors"));
        assertThat(outcome.fired())
                .containsExactly(new Fired("helping line 3", new Text("A large mortgage", "Een grote hypotheek")));
        assertThat(outcome.ruleSet()).isEqualTo(VERSION);
    }

    @Test
    default void choicesRefusalsAndBlankCellsMeanWhatTheySay() {
        var rules = table(TABLE);

        var byPhone = rules.decide(List.of(new Request("credit", 1, Channel.PHONE)));
        var onTheWeb = rules.decide(List.of(new Request("credit", 1, Channel.WEB)));

        assertThat(byPhone.row()).hasValue(Map.of("queue", "advisers"));
        assertThat(onTheWeb.row()).hasValue(Map.of("queue", "service"));
    }

    @Test
    default void aFactThatIsNotKnownFitsNoAmount() {
        var rules = table(TABLE);
        var facts = new HashMap<String, Object>(Map.of("product", "mortgage", "channel", "web"));
        facts.put("amount", null);

        var outcome = rules.decide(List.of(facts));

        assertThat(outcome.row()).hasValue(Map.of("queue", "service"));
    }

    @Test
    default void aFactThatNobodyGaveIsSaid() {
        var rules = table(TABLE);

        assertThatThrownBy(() -> rules.decide(List.of(Map.of("product", "mortgage", "amount", 1))))
                .isInstanceOf(UnsuitableFacts.class)
                .hasMessageContaining("'channel'");
    }

    @Test
    default void aTableThatCollectsGivesAllRowsFromTopToBottom() {
        var rules = table(
                """
                # hit: collect
                if:amount:number,then:paper
                >=10,payslip
                ,passport
                >=100,deed
                """);

        var outcome = rules.decide(List.of(Map.of("amount", 10)));

        assertThat(outcome.rows()).containsExactly(Map.of("paper", "payslip"), Map.of("paper", "passport"));
    }

    @Test
    default void aTableWithOneAnswerRefusesFactsThatHaveNone() {
        var rules = table(
                """
                # hit: unique
                if:amount:number,then:band
                1..9,low
                10..99,middle
                """);

        assertThat(rules.decide(List.of(Map.of("amount", 9))).row()).hasValue(Map.of("band", "low"));
        assertThatThrownBy(() -> rules.decide(List.of(Map.of("amount", 100)))).isInstanceOf(UnsuitableFacts.class);
    }

    @Test
    default void rulesWithLogicNameThemselvesAndConclude() {
        var rules = logic(LOGIC);

        var outcome = rules.decide(List.of(new Payments(1)));

        var why = new Text("Money came in", "Er kwam geld binnen");
        assertThat(outcome.conclusions(Objection.class)).containsExactly(new Objection(why));
        assertThat(outcome.fired()).containsExactly(new Fired("An account with money coming in is in use", why));
        assertThat(rules.decide(List.of(new Payments(0))).results()).isEmpty();
    }

    @Test
    default void aRuleThatGivesNoReasonIsExplainedByItsName() {
        var rules = logic(LOGIC);

        var outcome = rules.decide(List.of(new Payments(101)));

        var name = "Somebody should look at an account with many payments";
        assertThat(outcome.fired()).contains(new Fired(name, new Text(name, name)));
    }

    @Test
    default void rulesThatDoNotCompileAreRefusedWithFileAndLine() {
        var broken = LOGIC.replace("lastYear > 0", "lastYer > 0");

        var findings = findings("helping.drl", broken);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path()).isEqualTo("rules/helping/helping.drl");
            assertThat(finding.elementId()).startsWith("line ");
        });
        assertThatThrownBy(() -> logic(broken)).isInstanceOf(RuleSetRefused.class);
    }

    @Test
    default void rulesMayNotOrderThemselvesNorReachOut() {
        var ordered = LOGIC.replaceFirst("    when", "    salience 10\n    when");
        var foreign = LOGIC.replace("import draad.shared.Text", "import java.io.File\nimport draad.shared.Text");
        var reaching = LOGIC.replaceFirst("then\n", "then\n System.exit(1);\n");

        assertThat(findings("helping.drl", ordered)).extracting(Finding::code).contains("salience");
        assertThat(findings("helping.drl", foreign)).extracting(Finding::code).contains("foreign-import");
        assertThat(findings("helping.drl", reaching)).extracting(Finding::code).contains("reaches-out");
    }

    @Test
    default void rulesThatFeedEachOtherForEverAreStopped() {
        var rules = logic(
                """
                package draad.rules.helping
                import draad.rule.RuleEngineContract.Payments
                rule "Each payment is followed by one more"
                    when
                        Payments( $n : lastYear )
                    then
                        insert( new Payments($n + 1) );
                end
                """);

        assertThatThrownBy(() -> rules.decide(List.of(new Payments(1))))
                .isInstanceOf(UnsuitableFacts.class)
                .hasMessageContaining("do not come to an end");
    }

    @Test
    default void aFolderHoldsATableOrLogicAndNotBoth() {
        var both = engine().check("helping", Map.of("helping.csv", TABLE, "helping.drl", LOGIC));
        var none = engine().check("helping", Map.of());

        assertThat(both).extracting(Finding::code).containsExactly("mixed-rule-set");
        assertThat(none).extracting(Finding::code).containsExactly("empty-rule-set");
    }

    @Test
    default void eightThreadsGetTheirOwnAnswers() throws Exception {
        var table = table(TABLE);
        var logic = logic(LOGIC);
        Callable<Integer> decisions = () -> {
            int wrong = 0;
            for (int i = 0; i < 2_000; i++) {
                var request = new Request("mortgage", i % 2 == 0 ? 500_000 : 1, Channel.PHONE);
                var queue = i % 2 == 0 ? "seniors" : "advisers";
                if (!table.decide(List.of(request))
                        .row()
                        .orElseThrow()
                        .get("queue")
                        .equals(queue)) wrong++;
                if (logic.decide(List.of(new Payments(i % 2))).results().size() != i % 2) wrong++;
            }
            return wrong;
        };
        var threads = Executors.newFixedThreadPool(8);

        var wrong =
                threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> decisions).toList());

        threads.shutdown();
        for (var count : wrong) assertThat(count.get()).isZero();
    }
}
