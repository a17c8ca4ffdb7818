package draad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Draad: omni-channel case management; one customer, one case, one thread through every channel. Modules may call their
 * own things alike, so beans go by their full names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Draad", sharedModules = "shared")
public class DraadApplication {

    public static void main(String[] args) {
        SpringApplication.run(DraadApplication.class, args);
    }
}
