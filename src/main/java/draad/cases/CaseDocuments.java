package draad.cases;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files of all cases, in the database that all nodes share. */
@Repository
public class CaseDocuments {

    private static final Set<String> ACCEPTED =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "image/heic", "text/plain");
    private static final int MOST_PER_CASE = 200;

    private final Tika tika = new Tika();
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDocuments(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file without its content.
     *
     * @param kind what it is meant to be, as rules call it, null when nobody said
     * @param mediaType read from the content, not from the name
     */
    public record Document(
            UUID id,
            String name,
            @Nullable String kind,
            String mediaType,
            long size,
            String sha256,
            Channel channel,
            OffsetDateTime at) {}

    /**
     * Takes a file in.
     *
     * @param kind what it is meant to be, as rules call it: {@code payslip}
     * @throws Problem 422 for an empty file or one that nobody can open, 415 for a kind of file that the bank does not
     *     take
     */
    @Transactional
    public Document receive(
            CustomerCase customerCase, @Nullable String kind, @Nullable String name, byte[] content, Door door) {
        if (content.length == 0) throw Problem.notAcceptable("empty-document");
        var mediaType = tika.detect(content);
        if (!ACCEPTED.contains(mediaType))
            throw new Problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "document-type-not-accepted",
                    mediaType,
                    String.join(", ", ACCEPTED));
        if (!Readable.is(mediaType, content)) throw Problem.notAcceptable("document-unreadable");
        if (of(customerCase.reference()).size() >= MOST_PER_CASE)
            throw Problem.notAcceptable("too-many-documents", MOST_PER_CASE);
        var document = new Document(
                Ids.next(),
                plain(name),
                kind,
                mediaType,
                content.length,
                sha256(content),
                door.channel(),
                OffsetDateTime.now(clock));
        add(customerCase, document, content, door);
        events.publishEvent(new Happened.DocumentReceived(
                customerCase, document.id().toString(), mediaType, door.actor(), door.channel()));
        return document;
    }

    /** Oldest first; a case has at most 200. */
    public List<Document> of(CaseReference reference) {
        return jdbc.sql(
                        """
                select id, name, kind, media_type, size, sha256, channel, at from case_document
                where case_reference = :reference order by at limit 200""")
                .param("reference", reference.text())
                .query(reader())
                .list();
    }

    Optional<Document> find(CaseReference reference, UUID id) {
        return jdbc.sql(
                        """
                select id, name, kind, media_type, size, sha256, channel, at from case_document
                where case_reference = :reference and id = :id""")
                .param("reference", reference.text())
                .param("id", id)
                .query(reader())
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from case_document where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private void add(CustomerCase customerCase, Document document, byte[] content, Door door) {
        jdbc.sql(
                        """
                insert into case_document (id, case_reference, name, kind, media_type, size, sha256, content, actor_kind,
                                           actor_id, channel, at)
                values (:id, :reference, :name, :kind, :type, :size, :sha256, :content, :actorKind, :actor, :channel, :at)""")
                .param("id", document.id())
                .param("reference", customerCase.reference().text())
                .param("name", document.name())
                .param("kind", document.kind())
                .param("type", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("content", content)
                .param("actorKind", door.actor().kind().id())
                .param("actor", door.actor().id())
                .param("channel", door.channel().id())
                .param("at", document.at().withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private RowMapper<Document> reader() {
        return (row, number) -> new Document(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Channel.of(row.getString("channel")),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime());
    }

    /** A name without a path, as some browsers send one. */
    private static String plain(@Nullable String name) {
        if (name == null || name.isBlank()) return "document";
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
