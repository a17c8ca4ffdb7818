package draad.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import tools.jackson.core.StreamReadFeature;

/** What Spring MVC does our way. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebConfiguration implements WebMvcConfigurer {

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

    /** A key that stands there twice means two things; the sender has to say which. */
    @Bean
    static JsonMapperBuilderCustomizer everyKeyOnce() {
        return json -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
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
