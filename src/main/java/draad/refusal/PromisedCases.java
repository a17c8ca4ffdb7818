package draad.refusal;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases whose reference was given out before they are there. */
@Repository
public class PromisedCases {

    private final JdbcClient jdbc;

    PromisedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose case it will be; empty when nobody was promised one under this reference. */
    public Optional<CustomerId> customerOf(CaseReference reference) {
        return jdbc.sql("select customer_id from action_execution where restoring_case = :reference limit 1")
                .param("reference", reference.text())
                .query((row, number) -> new CustomerId(row.getObject(1, java.util.UUID.class)))
                .optional();
    }
}
