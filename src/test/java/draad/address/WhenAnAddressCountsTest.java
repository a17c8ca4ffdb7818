package draad.address;

import draad.rule.RuleExamples;
import draad.rule.RuleFilesOnDisk;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** When an address that somebody told holds, by the packaged rules. */
class WhenAnAddressCountsTest {

    @TestFactory
    @DisplayName("W4: an address counts when it is certain who told it, and not before")
    Stream<DynamicTest> asTheExamplesSay() {
        return RuleExamples.of(
                RuleFilesOnDisk.prepared("address-change"),
                "rules/address-change/address-change.examples.csv",
                WhenAnAddressCountsTest::facts,
                outcome -> Map.of(
                        "word", outcome.conclusions(AddressVerdict.class).get(0).word()));
    }

    private static List<?> facts(Map<String, String> example) {
        return List.of(new AddressChange(
                example.get("assurance"),
                example.get("source"),
                isYes(example, "confirmed"),
                isYes(example, "known"),
                isYes(example, "later"),
                isYes(example, "back")));
    }

    private static boolean isYes(Map<String, String> example, String column) {
        return example.get(column).equals("yes");
    }
}
