package draad;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Module web alone, on a real PostgreSQL and a random port: what all doors share works without any other module. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(module = "web", webEnvironment = WebEnvironment.RANDOM_PORT, verifyAutomatically = false)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TimeConfiguration.class)
@ActiveProfiles("demo")
public @interface WebModuleTest {}
