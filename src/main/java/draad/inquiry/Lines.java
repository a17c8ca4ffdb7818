package draad.inquiry;

import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.process.Action;
import draad.process.Effects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What each source is asked about a case, and the actions by which a process asks it. */
@Configuration(proxyBeanMethods = false)
class Lines {

    @Bean
    Line<?, ?> lineToValuers(Valuers valuers) {
        return new Line<>(
                Source.VALUATION,
                valuers,
                of -> new Valuers.House(
                        amount(of, "housePrice"), of.datum("energyLabel").orElse("unknown")));
    }

    @Bean
    Line<?, ?> lineToCreditRegister(CreditRegister register) {
        return new Line<>(Source.CREDIT_REGISTER, register, CustomerCase::customer);
    }

    @Bean
    Line<?, ?> lineToIdentityRegister(IdentityRegister register) {
        return new Line<>(
                Source.IDENTITY,
                register,
                of -> new IdentityRegister.Document(
                        of.datum("identityNumber").orElse(""),
                        of.datum("identityValidUntil").map(LocalDate::parse).orElse(LocalDate.MIN)));
    }

    @Bean
    Line<?, ?> lineToFundsTracing(FundsTracing tracing) {
        return new Line<>(
                Source.FUNDS,
                tracing,
                of -> new FundsTracing.OwnMoney(of.customer(), amount(of, "ownMoney"), isProven(of)));
    }

    @Bean
    Action orderValuation(
            Line<?, ?> lineToValuers, Cases cases, Inquiries inquiries, Effects effects, JsonMapper json) {
        return new AskOutside(lineToValuers, cases, inquiries, effects, json);
    }

    @Bean
    Action askCreditRegister(
            Line<?, ?> lineToCreditRegister, Cases cases, Inquiries inquiries, Effects effects, JsonMapper json) {
        return new AskOutside(lineToCreditRegister, cases, inquiries, effects, json);
    }

    @Bean
    Action verifyIdentity(
            Line<?, ?> lineToIdentityRegister, Cases cases, Inquiries inquiries, Effects effects, JsonMapper json) {
        return new AskOutside(lineToIdentityRegister, cases, inquiries, effects, json);
    }

    @Bean
    Action traceFunds(
            Line<?, ?> lineToFundsTracing, Cases cases, Inquiries inquiries, Effects effects, JsonMapper json) {
        return new AskOutside(lineToFundsTracing, cases, inquiries, effects, json);
    }

    private static boolean isProven(CustomerCase of) {
        return of.datum("ownMoneyCheck")
                .filter(List.of("original", "file")::contains)
                .isPresent();
    }

    private static BigDecimal amount(CustomerCase of, String datum) {
        return of.datum(datum).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
