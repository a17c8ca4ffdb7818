package draad.contact;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The questions that were asked, with their answers. */
@Repository
class AskedQuestions {

    private static final TypeReference<Map<String, Subject>> SUBJECTS = new TypeReference<>() {};

    /** The words in which a question was asked. */
    record Wording(Text text, List<PossibleAnswer> answers, Text onSilence) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AskedQuestions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Question question) {
        jdbc.sql(
                        """
                insert into question (code, key, case_reference, contact_moment, customers, subjects, design, asked_at, deadline)
                values (:code, :key, :case, :contactMoment, :customers, :subjects::jsonb, :design::jsonb, :askedAt, :deadline)""")
                .param("code", question.code().text())
                .param("key", question.key())
                .param("case", question.caseReference().text())
                .param("contactMoment", question.contactMoment())
                .param(
                        "customers",
                        question.customers().stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("subjects", json.writeValueAsString(question.subjects()))
                .param(
                        "design",
                        json.writeValueAsString(new Wording(question.text(), question.answers(), question.onSilence())))
                .param("askedAt", utc(question.askedAt()))
                .param("deadline", utc(question.deadline()))
                .update();
    }

    void add(Code code, GivenAnswer given, @Nullable UUID readingOf, Text effect) {
        jdbc.sql(
                        """
                insert into question_answer (id, code, number, answer, words, channel, actor, said_by, assurance,
                                             received_at, at, standing, reading_of, effect)
                values (:id, :code, (select count(*) + 1 from question_answer where code = :code), :answer, :words, :channel,
                        :actor::jsonb, :saidBy, :assurance, :receivedAt, :at, :standing, :readingOf, :effect::jsonb)""")
                .param("id", given.id())
                .param("code", code.text())
                .param("answer", given.answer())
                .param("words", given.text())
                .param("channel", given.channel().id())
                .param("actor", json.writeValueAsString(given.actor()))
                .param("saidBy", given.saidBy().map(CustomerId::value).orElse(null))
                .param("assurance", given.assurance().id())
                .param("receivedAt", utc(given.receivedAt()))
                .param("at", utc(given.at()))
                .param("standing", given.standing().name().toLowerCase(Locale.ROOT))
                .param("readingOf", readingOf)
                .param("effect", json.writeValueAsString(effect))
                .update();
    }

    /** To which question somebody gave this answer. */
    Optional<Code> codeOf(UUID answer) {
        return jdbc.sql("select code from question_answer where id = :id")
                .param("id", answer)
                .query((row, number) -> new Code(row.getString("code")))
                .optional();
    }

    /** What was said to follow from an answer when it was given. */
    Text effectOf(UUID answer) {
        return jdbc.sql("select effect from question_answer where id = :id")
                .param("id", answer)
                .query((row, number) -> json.readValue(row.getString("effect"), Text.class))
                .single();
    }

    Optional<String> wordsOf(UUID answer) {
        return jdbc.sql("select words from question_answer where id = :id and words is not null")
                .param("id", answer)
                .query(String.class)
                .optional();
    }

    void markAsRead(UUID answer) {
        jdbc.sql("update question_answer set standing = 'read' where id = :id and standing = 'unread'")
                .param("id", answer)
                .update();
    }

    void withdraw(Code code, Instant at) {
        jdbc.sql("update question set withdrawn_at = :at where code = :code and withdrawn_at is null")
                .param("code", code.text())
                .param("at", utc(at))
                .update();
    }

    /** Locks a question that exists; its answers are read afterwards. */
    void lock(Code code) {
        jdbc.sql("select code from question where code = :code for no key update")
                .param("code", code.text())
                .query(String.class)
                .single();
    }

    Optional<Question> find(Code code) {
        return jdbc.sql("select * from question where code = :code")
                .param("code", code.text())
                .query(this::read)
                .optional();
    }

    /** The questions of a case, in the order in which they were asked. */
    List<Question> of(CaseReference reference) {
        return jdbc.sql("select * from question where case_reference = :case order by asked_at, code limit 200")
                .param("case", reference.text())
                .query(this::read)
                .list();
    }

    /** Questions of these cases that nobody answered yet, the oldest first; at most 200. */
    List<OpenQuestion> openOf(Collection<CaseReference> references) {
        return jdbc.sql(
                        """
                select * from question q
                where case_reference = any(:cases) and withdrawn_at is null
                    and not exists (select from question_answer a where a.code = q.code and a.standing = 'counts')
                order by asked_at, code limit 200""")
                .param("cases", references.stream().map(CaseReference::text).toArray(String[]::new))
                .query((row, number) -> new OpenQuestion(
                        new CaseReference(row.getString("case_reference")),
                        json.readValue(row.getString("design"), Wording.class).text(),
                        row.getObject("deadline", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Question read(ResultSet row, int number) throws SQLException {
        var code = new Code(row.getString("code"));
        var wording = json.readValue(row.getString("design"), Wording.class);
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Question(
                code,
                row.getString("key"),
                new CaseReference(row.getString("case_reference")),
                row.getString("contact_moment"),
                customers((UUID[]) row.getArray("customers").getArray()),
                json.readValue(row.getString("subjects"), SUBJECTS),
                wording.text(),
                wording.answers(),
                wording.onSilence(),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                answersTo(code),
                Optional.ofNullable(withdrawn).map(OffsetDateTime::toInstant));
    }

    private static Set<CustomerId> customers(UUID[] ids) {
        return Arrays.stream(ids).map(CustomerId::new).collect(Collectors.toSet());
    }

    private List<GivenAnswer> answersTo(Code code) {
        return jdbc.sql("select * from question_answer where code = :code order by number")
                .param("code", code.text())
                .query(this::readAnswer)
                .list();
    }

    private GivenAnswer readAnswer(ResultSet row, int number) throws SQLException {
        return new GivenAnswer(
                row.getObject("id", UUID.class),
                row.getString("answer"),
                row.getString("words"),
                Channel.of(row.getString("channel")),
                json.readValue(row.getString("actor"), Actor.class),
                Optional.ofNullable(row.getObject("said_by", UUID.class)).map(CustomerId::new),
                Assurance.of(row.getString("assurance")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                GivenAnswer.Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
