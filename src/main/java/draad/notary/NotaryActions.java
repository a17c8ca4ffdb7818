package draad.notary;

import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.Effects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What a process can have a notary told; each may be refused by the customer. */
@Configuration(proxyBeanMethods = false)
class NotaryActions {

    @Bean
    Action instructNotary(Cases cases, CaseFile file, Effects effects, JsonMapper json) {
        return new TellNotary("instruct-notary", null, cases, file, effects, json);
    }

    @Bean
    Action payToNotary(Cases cases, CaseFile file, Effects effects, JsonMapper json) {
        return new TellNotary("pay-to-notary", true, cases, file, effects, json);
    }

    @Bean
    Action recallFunds(Cases cases, CaseFile file, Effects effects, JsonMapper json) {
        return new TellNotary("recall-funds", false, cases, file, effects, json);
    }
}
