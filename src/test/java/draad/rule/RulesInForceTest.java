package draad.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which version decides, on one node and on two, through new packages, releases and mistakes. */
@IntegrationTest
class RulesInForceTest {

    @Autowired
    RuleEngine engine;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    private final String set = "test-" + UUID.randomUUID();

    @BeforeEach
    void packagesOneTable() throws IOException {
        Files.createDirectory(directory.resolve(set));
        packages("first");
    }

    private void packages(String queue) throws IOException {
        Files.writeString(directory.resolve(set).resolve(set + ".csv"), table(queue));
    }

    private static String table(String queue) {
        return "# hit: first\nif:product,then:queue\nmortgage," + queue + "\n";
    }

    private Map<String, String> release(String queue) {
        return Map.of(set + ".csv", table(queue));
    }

    private RulesInForce node() {
        var node = new RulesInForce(engine, new RuleFiles(directory.toString()), versions, transaction);
        node.start();
        return node;
    }

    private String decision(Rules node) {
        return node.decide(set, Map.of("product", "mortgage"))
                .row()
                .orElseThrow()
                .get("queue");
    }

    private int versionsKept() {
        return jdbc.sql("select count(*) from rule_set_version where name = :name")
                .param("name", set)
                .query(Integer.class)
                .single();
    }

    @Test
    void packagedRulesBecomeAVersionOnce() {
        var node = node();

        var again = node();

        assertThat(versionsKept()).isOne();
        assertThat(again.version(set)).isEqualTo(node.version(set)).isEqualTo(node.versionInForce(set));
        assertThat(decision(again)).isEqualTo("first");
    }

    @Test
    void aChangedPackageComesIntoForceAndBack() throws IOException {
        var node = node();
        packages("second");
        node.reload();
        assertThat(decision(node)).isEqualTo("second");

        packages("first");
        node.reload();

        assertThat(decision(node)).isEqualTo("first");
        assertThat(versionsKept()).isEqualTo(2);
    }

    @Test
    void aReleaseOutlivesARestartWithTheSamePackage() {
        transaction.executeWithoutResult(status -> node().activate(set, release("released")));

        var restarted = node();

        assertThat(decision(restarted)).isEqualTo("released");
    }

    @Test
    void aReleaseIsTakenOverByTheOtherNodes() {
        var here = node();
        var there = node();

        transaction.executeWithoutResult(status -> here.activate(set, release("released")));

        assertThat(decision(here)).isEqualTo("released");
        there.takeReleases();
        assertThat(decision(there)).isEqualTo("released");
    }

    @Test
    void aNodeThatLagsBehindDecidesByTheVersionThatItIsAskedFor() {
        var lagging = node();
        transaction.executeWithoutResult(status -> node().activate(set, release("released")));

        var outcome = lagging.decide(lagging.versionInForce(set), List.of(Map.of("product", "mortgage")));

        assertThat(outcome.row()).hasValue(Map.of("queue", "released"));
        assertThat(decision(lagging)).isEqualTo("first");
    }

    @Test
    void aReleaseThatIsRolledBackNeverDecides() {
        var node = node();

        transaction.executeWithoutResult(status -> {
            node.activate(set, release("released"));
            status.setRollbackOnly();
        });

        assertThat(decision(node)).isEqualTo("first");
        assertThat(node.versionInForce(set)).isEqualTo(node.version(set));
    }

    @Test
    void rulesThatCannotBeUsedAreRefusedAndTheOldOnesGoOn() throws IOException {
        var node = node();
        packages("");

        node.reload();

        assertThat(decision(node)).isEqualTo("first");
        assertThatThrownBy(() -> node.activate(set, release(""))).isInstanceOf(RuleSetRefused.class);
    }

    @Test
    void rulesThatCannotBeUsedStopTheStartWithASentence() throws IOException {
        packages("");

        assertThatThrownBy(this::node)
                .isInstanceOf(RuleSetRefused.class)
                .hasMessageContaining("rules/" + set + "/" + set + ".csv")
                .hasMessageContaining("line 3")
                .hasMessageContaining("fill in a then: cell");
    }

    @Test
    void aVersionThatNobodyKnowsIsRefusedRatherThanReplaced() {
        var node = node();
        var unknown = new RuleSetVersion(set, "000000000000");

        assertThatThrownBy(() -> node.decide(unknown, List.of())).isInstanceOf(RuleSetUnavailable.class);
        assertThatThrownBy(() -> node.decide("nothing", List.of())).isInstanceOf(UnknownRuleSet.class);
    }
}
