package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.rule.Rules;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@DisplayName("After a death the rules object as their example table says")
class AfterADeathTheRulesTest {

    private static final Subject ACCOUNT = Subject.account(HoldingId.next());

    @Autowired
    Rules rules;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/refusal/death.examples.csv", numLinesToSkip = 1, emptyValue = "")
    void decide(String about, String action, String actionClass, String deceased, String unsettled, String objections) {
        var facts = new ArrayList<Object>();
        facts.add(new ActionFacts(action, ACCOUNT, actionClass, "holder"));
        if (deceased.equals("yes")) facts.add(new Deceased(ACCOUNT));
        if (unsettled.equals("yes")) facts.add(new UnsettledEstate(ACCOUNT));

        var outcome = rules.decide("refusal", facts);

        var expected = objections == null ? List.<String>of() : List.of(objections);
        assertThat(outcome.conclusions(Objection.class))
                .extracting(Objection::rule)
                .containsExactlyElementsOf(expected);
    }
}
