package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    DecisionFacts whetherItFits() {
        return LookUp.of(
                "mortgage-acceptance",
                "normCheck",
                of -> Map.of(
                        "aboveMaximum", isAbove(of, "maximum"),
                        "aboveAdvice", isAbove(of, "advisedAmount")));
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
    DecisionFacts whetherTheRateHolds(NormTables norms) {
        return LookUp.of(
                "mortgage-rate-check",
                "rateNow",
                of -> Map.of(
                        "daysLeft",
                        ChronoUnit.DAYS.between(
                                norms.today(),
                                LocalDate.parse(of.datum("validUntil").orElseThrow()))));
    }

    @Bean
    DecisionFacts whoSigns() {
        return LookUp.of(
                "mortgage-signing",
                "partnerSigns",
                of -> Map.of("partner", of.datum("partner").orElse("no")));
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
                "documents",
                outcome.rows().stream().map(row -> row.get("document")).toList());
        learnt.put("documentList", Map.of("en", lines(outcome.rows(), "en"), "nl", lines(outcome.rows(), "nl")));
        return learnt;
    }

    private static String lines(List<Map<String, String>> rows, String language) {
        return rows.stream().map(row -> "- " + row.get("name_" + language)).collect(Collectors.joining("\n"));
    }

    private static boolean isThere(CustomerCase of, String datum) {
        return amount(of, datum).signum() > 0;
    }

    private static boolean isAbove(CustomerCase of, String limit) {
        return of.datum(limit)
                .map(BigDecimal::new)
                .filter(most -> amount(of, "amount").compareTo(most) > 0)
                .isPresent();
    }

    private static BigDecimal amount(CustomerCase of, String datum) {
        return of.datum(datum).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
