package draad.cases;

import draad.shared.CaseReference;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether anything came of a case: a step completed or a note written. */
@Repository
public class Progress {

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean since(CaseReference reference, Instant moment) {
        return jdbc.sql(
                        """
                select exists (select from case_step
                               where case_reference = :case and status = 'completed' and completed_at >= :moment)
                    or exists (select from case_note where case_reference = :case and at >= :moment)""")
                .param("case", reference.text())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
