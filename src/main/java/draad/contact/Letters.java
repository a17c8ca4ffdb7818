package draad.contact;

import draad.shared.Channel;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was written to customers, as they have it. */
@Repository
class Letters {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LetterPdf paper;

    Letters(JdbcClient jdbc, JsonMapper json, LetterPdf paper) {
        this.jdbc = jdbc;
        this.json = json;
        this.paper = paper;
    }

    /** What goes by post is printed now, so that it stays as it was when the bank's paper changes. */
    void keep(UUID outbound, Letter letter, Channel channel) {
        jdbc.sql("insert into outbound_letter (outbound_id, letter, pdf) values (:id, :letter::jsonb, :pdf)")
                .param("id", outbound)
                .param("letter", json.writeValueAsString(letter))
                .param("pdf", channel == Channel.MAIL ? paper.print(letter) : null)
                .update();
    }

    /** Printed anew: it has another address and the same words. */
    void readdress(UUID outbound, Letter letter) {
        jdbc.sql("update outbound_letter set letter = :letter::jsonb, pdf = :pdf where outbound_id = :id")
                .param("id", outbound)
                .param("letter", json.writeValueAsString(letter))
                .param("pdf", paper.print(letter))
                .update();
    }

    /** Empty when it was erased with the person. */
    Optional<Letter> find(UUID outbound) {
        return jdbc.sql("select letter from outbound_letter where outbound_id = :id")
                .param("id", outbound)
                .query((row, number) -> json.readValue(row.getString("letter"), Letter.class))
                .optional();
    }

    /** As a PDF, whatever way it went. */
    Optional<byte[]> document(UUID outbound) {
        return find(outbound).map(letter -> {
            var pdf = printed(outbound);
            return pdf == null ? paper.print(letter) : pdf;
        });
    }

    private byte @Nullable [] printed(UUID outbound) {
        return jdbc.sql("select pdf from outbound_letter where outbound_id = :id and pdf is not null")
                .param("id", outbound)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }
}
