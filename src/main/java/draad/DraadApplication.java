package draad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Draad: omni-channel case management; one customer, one case, one thread through every channel. */
@SpringBootApplication(
        scanBasePackages = {"draad.customer", "draad.banking", "draad.web", "draad.staff", "draad.database"})
@org.springframework.context.annotation.Import(TimeConfiguration.class)
@Modulithic(systemName = "Draad", sharedModules = "shared")
public class DraadApplication {

    public static void main(String[] args) {
        SpringApplication.run(DraadApplication.class, args);
    }
}
