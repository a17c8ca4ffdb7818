package draad.contact;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What a bank sets of its contact with customers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Bank.class)
class ContactConfiguration {}
