package draad.cases;

import draad.refusal.Initiative;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All cases. */
@Repository
public class Cases {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Cases(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<CustomerCase> find(CaseReference reference) {
        return jdbc.sql("select * from customer_case where reference = :reference")
                .param("reference", reference.text())
                .query(this::read)
                .optional();
    }

    /** @throws IllegalStateException when there is no such case */
    public CustomerCase get(CaseReference reference) {
        return find(reference).orElseThrow(() -> new IllegalStateException("No case " + reference));
    }

    /** The case, not to be changed by another command until this one ends. */
    CustomerCase locked(CaseReference reference) {
        return jdbc.sql("select * from customer_case where reference = :reference for no key update")
                .param("reference", reference.text())
                .query(this::read)
                .single();
    }

    Optional<CustomerCase> byHandoverCode(Code code) {
        return jdbc.sql("select * from customer_case where handover_code = :code")
                .param("code", code.text())
                .query(this::read)
                .optional();
    }

    /**
     * Cases of a customer (under each id that they ever had), newest first.
     *
     * @param alsoConfidential for who may know of those
     */
    public List<CustomerCase> of(
            Collection<CustomerId> ids, boolean alsoConfidential, @Nullable Instant before, int limit) {
        return jdbc.sql(
                        """
                select * from customer_case
                where customer_id in (:ids) and (:before::timestamptz is null or opened_at < :before)
                    and (:alsoConfidential or not confidential)
                order by opened_at desc limit :limit""")
                .param("ids", ids.stream().map(CustomerId::value).toList())
                .param("alsoConfidential", alsoConfidential)
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /**
     * Cases of a customer (under each id that they ever had) that run, newest first.
     *
     * @param alsoConfidential for who may know of those
     */
    public List<CustomerCase> openOf(Collection<CustomerId> ids, boolean alsoConfidential, int limit) {
        return jdbc.sql(
                        """
                select * from customer_case
                where customer_id = any(:ids) and status in ('open', 'paused')
                  and (:also or not confidential)
                order by opened_at desc limit :limit""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("also", alsoConfidential)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /**
     * Cases of a customer (under each id that they ever had) that ended, the last one first.
     *
     * @param alsoConfidential for who may know of those
     */
    public List<CustomerCase> endedOf(Collection<CustomerId> ids, boolean alsoConfidential, int limit) {
        return jdbc.sql(
                        """
                select * from customer_case
                where customer_id = any(:ids) and ended_at is not null
                  and (:also or not confidential)
                order by ended_at desc limit :limit""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("also", alsoConfidential)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    void add(CustomerCase opened) {
        jdbc.sql(
                        """
                insert into customer_case (reference, type, product, customer_id, initiative, status, started_in, started_with,
                                           last_in, owner, handover_code, data, opened_at, confidential)
                values (:reference, :type, :product, :customer, :initiative, :status, :startedIn, :startedWith,
                        :lastIn, :owner, :code, :data::jsonb, :openedAt, :confidential)""")
                .param("confidential", opened.confidential())
                .param("reference", opened.reference().text())
                .param("type", opened.type())
                .param("product", opened.product())
                .param("customer", opened.customer().value())
                .param("initiative", opened.initiative().name().toLowerCase(Locale.ROOT))
                .param("status", opened.status().id())
                .param("startedIn", opened.startedIn().id())
                .param("startedWith", opened.startedWith().id())
                .param("lastIn", opened.lastIn().id())
                .param("owner", opened.owner())
                .param(
                        "code",
                        opened.handoverCode() == null
                                ? null
                                : opened.handoverCode().text())
                .param("data", json.writeValueAsString(opened.data()))
                .param("openedAt", opened.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds what became known; a name that was there gets its new value. */
    void learn(CaseReference reference, Map<String, Object> data) {
        jdbc.sql(
                        """
                update customer_case set data = data || :data::jsonb, version = version + 1
                where reference = :reference""")
                .param("data", json.writeValueAsString(data))
                .param("reference", reference.text())
                .update();
    }

    void touch(CaseReference reference, Channel channel) {
        jdbc.sql("update customer_case set last_in = :channel, version = version + 1 where reference = :reference")
                .param("channel", channel.id())
                .param("reference", reference.text())
                .update();
    }

    void changeStatus(CaseReference reference, CaseStatus status) {
        jdbc.sql("update customer_case set status = :status, version = version + 1 where reference = :reference")
                .param("status", status.id())
                .param("reference", reference.text())
                .update();
    }

    void end(CaseReference reference, CaseStatus status, String endEvent) {
        jdbc.sql(
                        """
                update customer_case
                set status = :status, ended_at = :at, end_event = :end, handover_code = null, version = version + 1
                where reference = :reference""")
                .param("status", status.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("end", endEvent)
                .param("reference", reference.text())
                .update();
    }

    /** A hand-over code works once: the next one takes its place. */
    void renewHandoverCode(CaseReference reference, Code code) {
        jdbc.sql("update customer_case set handover_code = :code where reference = :reference")
                .param("code", code.text())
                .param("reference", reference.text())
                .update();
    }

    void own(CaseReference reference, String employee) {
        jdbc.sql(
                        "update customer_case set owner = :owner, version = version + 1 where reference = :reference and owner is null")
                .param("owner", employee)
                .param("reference", reference.text())
                .update();
    }

    void changeOwner(CaseReference reference, String employee) {
        jdbc.sql("update customer_case set owner = :owner, version = version + 1 where reference = :reference")
                .param("owner", employee)
                .param("reference", reference.text())
                .update();
    }

    private CustomerCase read(ResultSet row, int number) throws SQLException {
        var code = row.getString("handover_code");
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new CustomerCase(
                new CaseReference(row.getString("reference")),
                row.getString("type"),
                row.getString("product"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Initiative.valueOf(row.getString("initiative").toUpperCase(Locale.ROOT)),
                CaseStatus.of(row.getString("status")),
                Channel.of(row.getString("started_in")),
                Assurance.of(row.getString("started_with")),
                Channel.of(row.getString("last_in")),
                row.getString("owner"),
                code == null ? null : new Code(code),
                row.getLong("version"),
                json.readValue(row.getString("data"), DATA),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("end_event"),
                row.getBoolean("confidential"));
    }
}
