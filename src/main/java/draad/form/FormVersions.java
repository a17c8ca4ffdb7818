package draad.form;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The content of every version of a form that any node ever had. */
@Repository
class FormVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is kept already stays as it is. */
    void keep(Map<FormVersion, String> contents) {
        var versions = contents.keySet();
        jdbc.sql(
                        """
                insert into form_version (case_type, step, version, content, created_at)
                select form.*, :at
                from unnest(:caseTypes::text[], :steps::text[], :versions::text[], :contents::text[]) as form
                on conflict do nothing""")
                .param("caseTypes", versions.stream().map(FormVersion::caseType).toArray(String[]::new))
                .param("steps", versions.stream().map(FormVersion::step).toArray(String[]::new))
                .param("versions", versions.stream().map(FormVersion::hash).toArray(String[]::new))
                .param("contents", contents.values().toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> content(FormVersion version) {
        return jdbc.sql(
                        """
                select content from form_version
                where case_type = :caseType and step = :step and version = :version""")
                .param("caseType", version.caseType())
                .param("step", version.step())
                .param("version", version.hash())
                .query(String.class)
                .optional();
    }
}
