package draad.refusal;

import draad.shared.WordId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who read which word, and what they read in it. */
@Repository
class WordReadings {

    private final JdbcClient jdbc;
    private final Clock clock;

    WordReadings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean contains(WordId word) {
        return jdbc.sql("select exists (select from word_reading where word_id = :word)")
                .param("word", word.value())
                .query(Boolean.class)
                .single();
    }

    /** @param became the word that it is now, null when it stays what it was */
    void add(WordId word, Meaning meaning, @Nullable WordId became, String by) {
        jdbc.sql(
                        """
                insert into word_reading (word_id, meaning, became, read_by, at)
                values (:word, :meaning, :became, :by, :at)""")
                .param("word", word.value())
                .param("meaning", meaning.id())
                .param("became", became == null ? null : became.value())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
