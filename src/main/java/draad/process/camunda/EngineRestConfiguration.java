package draad.process.camunda;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.HashSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Camunda's own REST API for its clients, workers and the desktop modeler, as far as the allow-list lets in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EngineRestConfiguration {

    static final String PATH = "/engine-rest";

    @Bean
    ServletRegistrationBean<ServletContainer> engineRest(ProcessEngine engine) {
        EngineRestProvider.serve(engine);
        var resources = new ResourceConfig();
        resources.registerClasses(CamundaRestResources.getResourceClasses());
        var camundas = new HashSet<>(CamundaRestResources.getConfigurationClasses());
        camundas.remove(JacksonConfigurator.class);
        resources.registerClasses(camundas);
        resources.registerClasses(EngineRestJson.class, EngineRestBody.class, EngineRestOmission.class);
        resources.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        var servlet = new ServletRegistrationBean<>(new ServletContainer(resources), PATH + "/*");
        servlet.setName("engineRest");
        servlet.setAsyncSupported(true);
        return servlet;
    }

    @Bean
    ServletListenerRegistrationBean<FetchAndLockContextListener> fetchAndLockListener() {
        return new ServletListenerRegistrationBean<>(new FetchAndLockContextListener());
    }

    @Bean
    FilterRegistrationBean<EngineRestDoor> engineRestDoor(ProcessEngine engine) {
        var door = new FilterRegistrationBean<>(new EngineRestDoor(engine.getIdentityService()));
        door.addUrlPatterns(PATH + "/*");
        door.setAsyncSupported(true);
        door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return door;
    }
}
