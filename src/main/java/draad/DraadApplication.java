package draad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Draad: omni-channel case management; one customer, one case, one thread through every channel. */
@SpringBootApplication
@Modulithic(systemName = "Draad", sharedModules = "shared")
public class DraadApplication {

    public static void main(String[] args) {
        SpringApplication.run(DraadApplication.class, args);
    }
}
