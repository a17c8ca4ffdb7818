package draad.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Without a {@code spring.datasource.url} the application brings its own PostgreSQL. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "false")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${draad.data-directory}") Path dataDirectory) {
        return EmbeddedDatabase.in(dataDirectory);
    }

    /** Room is needed where our own database writes; somebody else's is looked after there. */
    @Bean
    DiskSpaceHealthIndicator diskSpaceHealthIndicator(@Value("${draad.data-directory}") Path dataDirectory) {
        return new DiskSpaceHealthIndicator(dataDirectory.toFile(), DataSize.ofMegabytes(100));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return Access.USER;
            }

            @Override
            public String getPassword() {
                return database.access().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
