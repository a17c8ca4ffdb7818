package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What two people decided to do in spite of a no. */
@Repository
class Overrides {

    /**
     * One that was proposed.
     *
     * @param word the refusal that it goes against, null when nobody refused
     */
    record Override(
            UUID id,
            @Nullable WordId word,
            ActionId action,
            Subject subject,
            CustomerId customer,
            String ground,
            boolean hidden,
            String proposedBy,
            boolean approved) {}

    private final JdbcClient jdbc;

    Overrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(Override override, @Nullable String reference) {
        jdbc.sql(
                        """
                insert into override (id, word_id, action, subject_kind, subject_id, customer_id, ground, reference, hidden,
                    proposed_by, proposed_at)
                values (:id, :word, :action, :kind, :subject, :customer, :ground, :reference, :hidden, :by, clock_timestamp())""")
                .param("id", override.id())
                .param("word", override.word() == null ? null : override.word().value())
                .param("action", override.action().text())
                .param("kind", override.subject().kind().id())
                .param("subject", override.subject().id())
                .param("customer", override.customer().value())
                .param("ground", override.ground())
                .param("reference", reference)
                .param("hidden", override.hidden())
                .param("by", override.proposedBy())
                .update();
    }

    Optional<Override> find(UUID id) {
        return jdbc.sql("select * from override where id = :id")
                .param("id", id)
                .query(Overrides::read)
                .optional();
    }

    /** @return false when somebody approved it before, or the same person proposed it */
    boolean approve(UUID id, String by) {
        return jdbc.sql(
                                """
                        update override set approved_by = :by, approved_at = clock_timestamp()
                        where id = :id and approved_at is null and proposed_by <> :by""")
                        .param("id", id)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** What was approved for this and not used yet, the oldest first. */
    Optional<Mandate> waiting(ActionId action, Subject subject) {
        return jdbc.sql(
                        """
                select id, ground, hidden from override
                where action = :action and subject_kind = :kind and subject_id = :subject
                    and approved_at is not null and used_at is null
                order by approved_at, id limit 1""")
                .param("action", action.text())
                .param("kind", subject.kind().id())
                .param("subject", subject.id())
                .query((row, number) ->
                        new Mandate(row.getObject("id", UUID.class), row.getString("ground"), row.getBoolean("hidden")))
                .optional();
    }

    void use(UUID id) {
        int used = jdbc.sql("update override set used_at = clock_timestamp() where id = :id and used_at is null")
                .param("id", id)
                .update();
        if (used != 1) throw new IllegalStateException("An override is used once: " + id);
    }

    private static Override read(ResultSet row, int number) throws SQLException {
        var word = row.getObject("word_id", UUID.class);
        return new Override(
                row.getObject("id", UUID.class),
                word == null ? null : new WordId(word),
                new ActionId(row.getString("action")),
                new Subject(Subject.Kind.of(row.getString("subject_kind")), row.getString("subject_id")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("ground"),
                row.getBoolean("hidden"),
                row.getString("proposed_by"),
                row.getString("approved_by") != null);
    }
}
