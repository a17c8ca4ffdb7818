package draad.routing;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.calendar.BusinessCalendar;
import draad.rule.DecisionLog;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.StepId;
import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Rules say who gets a step, and the answer to "why did this come to me" is kept. */
@IntegrationTest
@RecordApplicationEvents
@Transactional
@DisplayName("P4 P5 Routing by rules")
class RoutingByRulesTest {

    @Autowired
    Routing routing;

    @Autowired
    DecisionLog decisions;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void aMortgageRequestFromTheWebLandsWithTheLicensedAdvisersTheSameDay() {
        var before = clock.instant();

        var routed = routing.route(advice("350000", Channel.WEB));

        assertThat(routed.queue()).isEqualTo("mortgage-advice");
        assertThat(routed.skills()).containsExactly("mortgage-licence");
        assertThat(routed.team()).isEqualTo("mortgages");
        assertThat(routed.alarm()).isNull();
        assertThat(routed.dueAt()).isBetween(calendar.plusHours(before, 8), calendar.plusHours(clock.instant(), 8));
    }

    @Test
    void amountAndLanguageAndHistoryChangeWhoGetsIt() {
        var large = routing.route(advice("1000000", Channel.WEB));
        var pushedOn = routing.route(new StepFacts(
                StepId.next(),
                CaseReference.random(),
                CustomerId.next(),
                "mortgage",
                "advice-conversation",
                "mortgage",
                "private",
                "nl",
                null,
                Channel.WEB,
                "employee",
                0,
                false,
                3,
                null));

        assertThat(large.skills()).contains("large-mortgage");
        assertThat(pushedOn.queue()).isEqualTo("complaints");
    }

    @Test
    void theDecisionIsReadBackWithItsFactsItsRuleInWordsAndItsVersion() {
        var facts = advice("350000", Channel.WEB);

        var routed = routing.route(facts);

        var decision = decisions.find(routed.decision()).orElseThrow();
        assertThat(decision.about().step()).isEqualTo(facts.stepId());
        assertThat(decision.ruleSet().name()).isEqualTo("routing");
        assertThat(decision.ruleSet().version()).isNotBlank();
        assertThat(decision.facts().get("channel").asString()).isEqualTo("web");
        assertThat(decision.fired().get(0).inWords().in(Locale.ENGLISH))
                .isEqualTo("A request from the web is followed up the same day.");
        assertThat(decision.result()).isEqualTo("mortgage-advice");
    }

    @Test
    void whatNoRuleKnowsGoesToTheUnroutedQueueWithAnAlarm() {
        var before = meters.counter("draad.routing.alarms", "alarm", "no-rule", "queue", "unrouted")
                .count();

        var routed = routing.route(new StepFacts(
                StepId.next(),
                CaseReference.random(),
                CustomerId.next(),
                "notice",
                "never-heard-of",
                null,
                null,
                null,
                null,
                Channel.CORE_BANKING,
                "employee",
                0,
                false,
                0,
                null));

        assertThat(routed.queue()).isEqualTo("unrouted");
        assertThat(routed.alarm()).isEqualTo(Routed.Alarm.NO_RULE);
        assertThat(events.stream(RoutingAlarmRaised.class)).hasSize(1);
        assertThat(meters.counter("draad.routing.alarms", "alarm", "no-rule", "queue", "unrouted")
                        .count())
                .isEqualTo(before + 1);
        assertThat(decisions.find(routed.decision()).orElseThrow().result()).isEqualTo("unrouted");
    }

    @Test
    void withNobodyPresentItGoesToTheQueueAllTheSameAndTheAlarmSaysSo() {
        jdbc.sql(
                        "update employee set presence = 'sick' where user_name in (select user_name from employee_skill where skill = 'mortgage-licence')")
                .update();

        var routed = routing.route(advice("350000", Channel.WEB));

        assertThat(routed.queue()).isEqualTo("mortgage-advice");
        assertThat(routed.alarm()).isEqualTo(Routed.Alarm.NOBODY_PRESENT);
    }

    @Test
    void aLicenceThatEndedYesterdayIsNoLicenceToday() {
        jdbc.sql("update employee_skill set until = ? where skill = 'mortgage-licence'")
                .param(calendar.day(clock.instant()).minusDays(1))
                .update();

        var routed = routing.route(advice("350000", Channel.WEB));

        assertThat(routed.alarm()).isEqualTo(Routed.Alarm.NOBODY_FIT);
    }

    @Test
    void aStepThatWaitsForTheCustomerAlarmsNobody() {
        var routed = routing.route(new StepFacts(
                StepId.next(),
                CaseReference.random(),
                CustomerId.next(),
                "mortgage",
                "quote-request",
                "mortgage",
                "private",
                "nl",
                null,
                Channel.BRANCH,
                "customer",
                0,
                false,
                0,
                null));

        assertThat(routed.queue()).isEqualTo("branch");
        assertThat(routed.alarm()).isNull();
    }

    private static StepFacts advice(String amount, Channel channel) {
        return new StepFacts(
                StepId.next(),
                CaseReference.random(),
                CustomerId.next(),
                "mortgage",
                "advice-conversation",
                "mortgage",
                "private",
                "nl",
                new BigDecimal(amount),
                channel,
                "employee",
                0,
                false,
                0,
                null);
    }
}
