package draad.refusal;

import draad.shared.Ids;
import draad.shared.WordId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words of which somebody says that they were recorded by mistake. */
@Repository
class Voidings {

    private final JdbcClient jdbc;

    Voidings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty when somebody proposed it before and nobody has agreed yet */
    Optional<UUID> propose(WordId word, String why, String by) {
        return jdbc.sql(
                        """
                insert into voiding (id, word_id, why, proposed_by, proposed_at)
                values (:id, :word, :why, :by, clock_timestamp())
                on conflict do nothing returning id""")
                .param("id", Ids.next())
                .param("word", word.value())
                .param("why", why)
                .param("by", by)
                .query(UUID.class)
                .optional();
    }

    /** The word that it is about. */
    Optional<WordId> find(UUID id) {
        return jdbc.sql("select word_id from voiding where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(WordId::new);
    }

    /** @return false when it was agreed before, or the same person proposed it */
    boolean approve(UUID id, String by) {
        return jdbc.sql(
                                """
                        update voiding set approved_by = :by, approved_at = clock_timestamp()
                        where id = :id and approved_at is null and proposed_by <> :by""")
                        .param("id", id)
                        .param("by", by)
                        .update()
                == 1;
    }
}
