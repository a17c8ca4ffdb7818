package draad.rule;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets a node look now and then for rules that another put in force. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RulesConfiguration {}
