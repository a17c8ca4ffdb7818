package draad.rule;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of rule sets that ever were in force, and which of them is now. */
@Repository
class RuleSetVersions {

    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RuleSetVersions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void keep(RuleSetContent content) {
        jdbc.sql(
                        """
                insert into rule_set_version (name, version, content, created_at)
                values (:name, :version, :content::jsonb, :at) on conflict do nothing""")
                .param("name", content.name())
                .param("version", content.version().version())
                .param("content", json.writeValueAsString(content.files()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts packaged content in force, once: a package that did not change leaves a later release alone. */
    boolean putPackagedInForce(RuleSetVersion packaged) {
        return jdbc.sql(
                                """
                insert into rule_set_in_force (name, version, packaged, activated_at)
                values (:name, :version, :version, :at)
                on conflict (name) do update
                set version = excluded.version, packaged = excluded.packaged, activated_at = excluded.activated_at
                where rule_set_in_force.packaged is distinct from excluded.packaged""")
                        .param("name", packaged.name())
                        .param("version", packaged.version())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void putInForce(RuleSetVersion released) {
        jdbc.sql(
                        """
                insert into rule_set_in_force (name, version, activated_at) values (:name, :version, :at)
                on conflict (name) do update
                set version = excluded.version, activated_at = excluded.activated_at""")
                .param("name", released.name())
                .param("version", released.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RuleSetVersion> inForce(String name) {
        return jdbc.sql("select version from rule_set_in_force where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(version -> new RuleSetVersion(name, version));
    }

    Map<String, RuleSetVersion> allInForce() {
        var all = new TreeMap<String, RuleSetVersion>();
        jdbc.sql("select name, version from rule_set_in_force").query(row -> {
            var name = row.getString("name");
            all.put(name, new RuleSetVersion(name, row.getString("version")));
        });
        return all;
    }

    Optional<SortedMap<String, String>> content(RuleSetVersion version) {
        return jdbc.sql("select content from rule_set_version where name = :name and version = :version")
                .param("name", version.name())
                .param("version", version.version())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, FILES));
    }
}
