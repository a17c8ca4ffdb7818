package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import draad.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tables about acceptance, offer and signing ask of a case. */
@Configuration(proxyBeanMethods = false)
class LookUps {

    /** The whole list at once, with the reason of each document, in the words of the letter. */
    @Bean
    DecisionFacts documentsToAsk() {
        return new LookUp("mortgage-documents", LookUps::whatTheDocumentsProve, outcome -> "listed", LookUps::list);
    }

    @Bean
    DecisionFacts whetherItFits(AcceptanceFacts facts) {
        return LookUp.of("mortgage-acceptance", "normCheck", facts::of);
    }

    @Bean
    DecisionFacts whoDecides() {
        return LookUp.of(
                "mortgage-mandate",
                "secondPerson",
                of -> Map.of(
                        "amount", amount(of, "amount"),
                        "decision", of.datum("outcome").orElse(""),
                        "normCheck", norms(of)));
    }

    @Bean
    DecisionFacts whetherTheRateHolds(NormTables norms, Advised advised) {
        return LookUp.of("mortgage-rate-check", "rateNow", of -> rateThen(of, norms, advised));
    }

    /** How long the accepted rate still holds, and how much lower ours is now. */
    private static Map<String, Object> rateThen(CustomerCase of, NormTables norms, Advised advised) {
        var lastDay = LocalDate.parse(of.datum("validUntil").orElseThrow());
        return Map.of(
                "daysLeft",
                ChronoUnit.DAYS.between(norms.today(), lastDay),
                "fallen",
                advised.accepted(of)
                        .map(accepted -> accepted.subtract(advised.rateNow(of).orElse(accepted)))
                        .orElse(BigDecimal.ZERO));
    }

    @Bean
    DecisionFacts whoSigns() {
        return LookUp.of(
                "mortgage-signing",
                "partnerSigns",
                of -> Map.of(
                        "partner", of.datum("partner").orElse("no"),
                        "signing", of.datum("partnerSigning").orElse(""),
                        "partnerKnown", Partner.of(of).isPresent()));
    }

    /** Who has no wrong answer has passed; of each wrong one the customer hears what is right. */
    @Bean
    DecisionFacts whetherTheyKnow() {
        return new LookUp(
                "mortgage-knowledge",
                LookUps::whatTheyAnswered,
                LookUps::passedOrFailed,
                outcome -> Map.of(
                        "knowledge",
                        passedOrFailed(outcome),
                        "testReasons",
                        Map.of("en", reasons(outcome, Text::en), "nl", reasons(outcome, Text::nl))));
    }

    private static Map<String, Object> whatTheyAnswered(CustomerCase of) {
        return Stream.of(
                        "knowsInterestOnly",
                        "knowsFixedRate",
                        "knowsResidualDebt",
                        "knowsLessIncome",
                        "knowsReflection")
                .collect(Collectors.toMap(
                        Function.identity(), question -> of.datum(question).orElse("")));
    }

    private static String passedOrFailed(Outcome outcome) {
        return outcome.rows().isEmpty() ? "passed" : "failed";
    }

    private static String reasons(Outcome outcome, Function<Text, String> language) {
        return outcome.fired().stream()
                .map(fired -> "- " + language.apply(fired.inWords()))
                .collect(Collectors.joining("\n"));
    }

    static String norms(CustomerCase of) {
        return of.datum("normCheck").orElse("fits");
    }

    private static Map<String, Object> whatTheDocumentsProve(CustomerCase of) {
        return Map.of(
                "employment", of.datum("employment").orElse(""),
                "partnerIncome", isThere(of, "partnerIncome"),
                "studentDebt", isThere(of, "studentDebt"),
                "energySaving", isThere(of, "energySavingAmount"),
                "nhg", of.datum("nhg").orElse("no").equals("yes"),
                "ownMoney", isThere(of, "ownMoney"));
    }

    private static Map<String, Object> list(Outcome outcome) {
        var learnt = new LinkedHashMap<String, Object>();
        learnt.put(
                DocumentList.KINDS,
                outcome.rows().stream().map(row -> row.get("document")).toList());
        learnt.put(DocumentList.NAMES, names(outcome));
        learnt.put("documentList", Map.of("en", lines(outcome.rows(), "en"), "nl", lines(outcome.rows(), "nl")));
        return learnt;
    }

    private static Map<String, Object> names(Outcome outcome) {
        var names = new LinkedHashMap<String, Object>();
        for (var row : outcome.rows())
            names.put(row.get("document"), Map.of("en", row.get("name_en"), "nl", row.get("name_nl")));
        return names;
    }

    private static String lines(List<Map<String, String>> rows, String language) {
        return rows.stream().map(row -> "- " + row.get("name_" + language)).collect(Collectors.joining("\n"));
    }

    private static boolean isThere(CustomerCase of, String datum) {
        return amount(of, datum).signum() > 0;
    }

    private static BigDecimal amount(CustomerCase of, String datum) {
        return of.datum(datum).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
