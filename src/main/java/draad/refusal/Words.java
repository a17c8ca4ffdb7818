package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was said. Read it under the lock of its keys when something is decided on it. */
@Repository
class Words {

    private static final String WORD =
            "select w.*, t.addressee, t.reason, t.verbatim from word w left join word_text t on t.word_id = w.id ";

    private final JdbcClient jdbc;
    private final WordRows rows;
    private final JsonMapper json;

    Words(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new WordRows(json);
        this.json = json;
    }

    /** A word must survive whatever the database was told to be careless with. */
    void commitSurely() {
        jdbc.sql("set local synchronous_commit = on").update();
    }

    WordId add(
            NewWord word,
            Speaker speaker,
            @Nullable CustomerId customer,
            @Nullable String addressee,
            Set<String> keys) {
        var id = WordId.next();
        var source = word.source();
        jdbc.sql(
                        """
                insert into word (id, kind, action, subject_kind, subject_id, purpose, channel, customer_id, said_by,
                    capacity, assurance, said_in, source_kind, source_reference, received_at, recorded_at, recorded_by,
                    until, condition)
                values (:id, :kind, :action, :subjectKind, :subjectId, :purpose, :channel, :customer, :saidBy,
                    :capacity, :assurance, :saidIn, :sourceKind, :sourceReference,
                    least(coalesce(:receivedAt::timestamptz, clock_timestamp()), clock_timestamp()), clock_timestamp(),
                    :recordedBy::jsonb, :until, :condition)""")
                .param("id", id.value())
                .param("kind", word.kind().id())
                .param("action", word.action().text())
                .param("subjectKind", word.subject().kind().id())
                .param("subjectId", word.subject().id())
                .param("purpose", word.purpose())
                .param("channel", word.channel() == null ? null : word.channel().id())
                .param("customer", customer == null ? null : customer.value())
                .param("saidBy", speaker.id() == null ? null : speaker.id().value())
                .param("capacity", speaker.capacity().id())
                .param("assurance", source.assurance().id())
                .param("saidIn", source.channel().id())
                .param("sourceKind", source.kind())
                .param("sourceReference", source.reference())
                .param("receivedAt", Timestamps.ofNullable(source.receivedAt()))
                .param("recordedBy", json.writeValueAsString(parts(source.recordedBy())))
                .param("until", Timestamps.ofNullable(word.until()))
                .param("condition", word.condition())
                .update();
        addText(id, addressee, word.reason(), source.verbatim());
        jdbc.sql("insert into word_key (word_id, key) select :id, key from unnest(:keys::text[]) as k (key)")
                .param("id", id.value())
                .param("keys", keys.toArray(String[]::new))
                .update();
        return id;
    }

    private static Map<String, String> parts(Actor actor) {
        return Map.of("kind", actor.kind().name(), "id", actor.id(), "name", actor.name());
    }

    private void addText(WordId id, @Nullable String addressee, @Nullable String reason, @Nullable String verbatim) {
        if (addressee == null && reason == null && verbatim == null) return;
        jdbc.sql(
                        """
                insert into word_text (word_id, addressee, reason, verbatim)
                values (:id, :addressee, :reason, :verbatim)""")
                .param("id", id.value())
                .param("addressee", addressee)
                .param("reason", reason)
                .param("verbatim", verbatim)
                .update();
    }

    /** All that counts now of what was said under these keys, in the order in which it was said. */
    List<Word> inForce(Set<String> keys) {
        return jdbc.sql(
                        WORD
                                + """
                where w.status = 'in-force' and (w.until is null or w.until > clock_timestamp())
                    and w.id in (select word_id from word_key where key = any(:keys))
                order by w.number""")
                .param("keys", keys.toArray(String[]::new))
                .query(rows::read)
                .list();
    }

    Optional<Word> find(WordId id) {
        return jdbc.sql(WORD + "where w.id = :id")
                .param("id", id.value())
                .query(rows::read)
                .optional();
    }

    /** Under these keys, also what no longer counts, newest first. */
    List<Word> under(Set<String> keys, @Nullable WordId after, int limit) {
        return jdbc.sql(
                        WORD
                                + """
                where w.id in (select word_id from word_key where key = any(:keys))
                    and (:after::uuid is null or w.id < :after::uuid)
                order by w.id desc limit :limit""")
                .param("keys", keys.toArray(String[]::new))
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(rows::read)
                .list();
    }

    /** In the name of this customer or said by them, also what no longer counts, newest first. */
    List<Word> of(Set<CustomerId> ids, @Nullable WordId after, int limit) {
        return jdbc.sql(
                        WORD
                                + """
                where (w.customer_id = any(:ids) or w.said_by = any(:ids))
                    and (:after::uuid is null or w.id < :after::uuid)
                order by w.id desc limit :limit""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(rows::read)
                .list();
    }

    List<Word> waitingFor(String condition, Collection<Subject> subjects) {
        return jdbc.sql(
                        WORD
                                + """
                where w.status = 'in-force' and w.condition = :condition and (w.until is null or w.until > clock_timestamp())
                    and (w.subject_kind, w.subject_id) in (select * from unnest(:kinds::text[], :ids::text[]))
                order by w.number""")
                .param("condition", condition)
                .param(
                        "kinds",
                        subjects.stream().map(subject -> subject.kind().id()).toArray(String[]::new))
                .param("ids", subjects.stream().map(Subject::id).toArray(String[]::new))
                .query(rows::read)
                .list();
    }

    /** What was said in one reply, document or call. */
    List<Word> from(String sourceReference) {
        return jdbc.sql(WORD + "where w.source_reference = :reference and w.status = 'in-force' order by w.number")
                .param("reference", sourceReference)
                .query(rows::read)
                .list();
    }

    /** Keeps what a word met, so that who said it can be told how that ended. */
    void met(WordId id, UUID execution) {
        jdbc.sql("insert into word_met (word_id, execution_id) values (:id, :execution)")
                .param("id", id.value())
                .param("execution", execution)
                .update();
    }

    /** @return false when it was no longer in force */
    boolean end(WordId id, WordStatus status, String by, @Nullable Assurance with) {
        return jdbc.sql(
                                """
                        update word set status = :status, ended_at = clock_timestamp(), ended_by = :by, ended_with = :with
                        where id = :id and status = 'in-force' and (until is null or until > clock_timestamp())""")
                        .param("id", id.value())
                        .param("status", status.id())
                        .param("by", by)
                        .param("with", with == null ? null : with.id())
                        .update()
                == 1;
    }

    /** What somebody asked for was done: asking for it once is not asking for it again. */
    void endConsents(ActionId action, Subject subject, String by) {
        jdbc.sql(
                        """
                update word set status = 'ended', ended_at = clock_timestamp(), ended_by = :by
                where status = 'in-force' and kind = 'opt-in' and action = :action
                    and subject_kind = :kind and subject_id = :subject""")
                .param("by", by)
                .param("action", action.text())
                .param("kind", subject.kind().id())
                .param("subject", subject.id())
                .update();
    }
}
