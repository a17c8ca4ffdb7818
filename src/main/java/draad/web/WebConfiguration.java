package draad.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/** What Spring MVC does our way. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebConfiguration implements WebMvcConfigurer {

    private static final Set<String> OTHER_LANGUAGES = Set.of("xml", "yaml", "cbor", "x-jackson-smile");
    private static final String CLOCKS_DIFFER =
            String.valueOf(Duration.ofMinutes(1).toMillis());

    private final DoorResolver doors;
    private final Problems problems;
    private final Languages languages;
    private final LooksAreKept looks;

    WebConfiguration(DoorResolver doors, Problems problems, Languages languages, LooksAreKept looks) {
        this.doors = doors;
        this.problems = problems;
        this.languages = languages;
        this.looks = looks;
    }

    /** In the place of Spring Boot's own, by its name. */
    @Bean("dispatcherServlet")
    static CommandServlet dispatcherServlet(Commands commands, Problems problems, Layout layout) {
        return new CommandServlet(commands, problems, layout);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(doors);
    }

    /** A parameter names a channel, a market, a status by its id, as bodies do. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new WordsOfAList());
    }

    /** JSON in and out, whatever else the libraries on the class path could speak. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(list -> list.removeIf(WebConfiguration::speaksAnother));
    }

    private static boolean speaksAnother(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .map(MediaType::getSubtype)
                .anyMatch(OTHER_LANGUAGES::contains);
    }

    /** The past ends at the bank's own clock; a system whose clock runs a little ahead of it is not corrected. */
    @Bean
    static ValidationConfigurationCustomizer timeOfTheBank(Clock clock) {
        return validation -> validation
                .clockProvider(() -> clock)
                .addProperty(BaseHibernateValidatorConfiguration.TEMPORAL_VALIDATION_TOLERANCE, CLOCKS_DIFFER);
    }

    /** What the container itself refuses, before any of our code, is told as all else. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(ContainerProblem.class.getName());
        });
    }

    /** A controller's own handlers come first, then one teller of problems for all else. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.removeIf(resolver -> !(resolver instanceof ExceptionHandlerExceptionResolver));
        resolvers.add(problems);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
        registry.addInterceptor(looks);
    }
}
