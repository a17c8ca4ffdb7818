package draad.contact;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the bank sent or is about to send. */
@Repository
class OutboundItems {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutboundItems(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(OutboundItem item, String idempotency, @Nullable UUID insteadOf) {
        jdbc.sql(
                        """
                insert into outbound_item (id, idempotency, code, customer_id, case_reference, contact_moment, template,
                    question, action, channel, contact_point_id, address_key, status, instead_of, created_at)
                values (:id, :idempotency, :code, :customer, :case, :moment, :template,
                    :question, :action, :channel, :point, :address, :status, :insteadOf, :at)""")
                .param("id", item.id())
                .param("idempotency", idempotency)
                .param("code", item.code().text())
                .param("customer", item.customer().value())
                .param("case", item.caseReference().text())
                .param("moment", item.contactMoment())
                .param("template", item.template())
                .param("question", item.question().map(Code::text).orElse(null))
                .param("action", item.action().text())
                .param("channel", item.channel().id())
                .param("point", item.contactPoint().orElse(null))
                .param("address", item.addressKey().orElse(null))
                .param("status", item.status().id())
                .param("insteadOf", insteadOf)
                .param("at", utc(item.createdAt()))
                .update();
    }

    Optional<OutboundItem> find(UUID id) {
        return jdbc.sql("select * from outbound_item where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** With the lock that whoever changes how far it came must hold. */
    Optional<OutboundItem> lock(UUID id) {
        return jdbc.sql("select * from outbound_item where id = :id for no key update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<OutboundItem> madeFor(String idempotency) {
        return jdbc.sql("select * from outbound_item where idempotency = :key")
                .param("key", idempotency)
                .query(this::read)
                .optional();
    }

    /** What carries this code, latest first. */
    List<OutboundItem> withCode(Code code) {
        return jdbc.sql("select * from outbound_item where code = :code order by id desc limit 50")
                .param("code", code.text())
                .query(this::read)
                .list();
    }

    /** What waits for the mailroom and would go there, locked. */
    List<OutboundItem> lockWaitingFor(UUID contactPoint) {
        return jdbc.sql(
                        """
                select * from outbound_item where contact_point_id = :point and status = 'queued'
                order by id for no key update""")
                .param("point", contactPoint)
                .query(this::read)
                .list();
    }

    /** The way in which a question went to a customer last. */
    Optional<Channel> lastWayOf(Code question, CustomerId customer) {
        return jdbc.sql(
                        """
                select channel from outbound_item where question = :question and customer_id = :customer
                order by id desc limit 1""")
                .param("question", question.text())
                .param("customer", customer.value())
                .query(String.class)
                .optional()
                .map(Channel::of);
    }

    /** Newest first. */
    List<OutboundItem> list(
            @Nullable OutboundStatus status,
            @Nullable Collection<CustomerId> customers,
            @Nullable CaseReference reference,
            @Nullable UUID before,
            int limit) {
        return jdbc.sql(
                        """
                select * from outbound_item
                where (cast(:status as text) is null or status = :status)
                  and (cast(:customers as uuid[]) is null or customer_id = any(:customers))
                  and (cast(:case as text) is null or case_reference = :case)
                  and (cast(:before as uuid) is null or id < :before)
                order by id desc limit :limit""")
                .param("status", status == null ? null : status.id())
                .param(
                        "customers",
                        customers == null
                                ? null
                                : customers.stream().map(CustomerId::value).toArray(UUID[]::new),
                        java.sql.Types.ARRAY)
                .param("case", reference == null ? null : reference.text())
                .param("before", before)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    void readdress(UUID id, String addressKey) {
        jdbc.sql("update outbound_item set address_key = :address where id = :id")
                .param("id", id)
                .param("address", addressKey)
                .update();
    }

    /** What waits to be sent to that address, oldest first. */
    List<OutboundItem> waitingAt(String addressKey) {
        return jdbc.sql(
                        """
                select * from outbound_item where address_key = :address and status = 'queued'
                order by id limit 500""")
                .param("address", addressKey)
                .query(this::read)
                .list();
    }

    void markSent(UUID id, Instant at) {
        jdbc.sql("update outbound_item set status = 'sent', sent_at = :at, why = null where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void markSeen(UUID id, Instant at) {
        jdbc.sql("update outbound_item set seen_at = :at where id = :id and seen_at is null")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void mark(UUID id, OutboundStatus status, Text why) {
        jdbc.sql("update outbound_item set status = :status, why = :why::jsonb where id = :id")
                .param("id", id)
                .param("status", status.id())
                .param("why", json.writeValueAsString(why))
                .update();
    }

    private OutboundItem read(ResultSet row, int number) throws SQLException {
        var why = row.getString("why");
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new OutboundItem(
                row.getObject("id", UUID.class),
                new Code(row.getString("code")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new CaseReference(row.getString("case_reference")),
                row.getString("contact_moment"),
                row.getString("template"),
                Optional.ofNullable(row.getString("question")).map(Code::new),
                new ActionId(row.getString("action")),
                Channel.of(row.getString("channel")),
                Optional.ofNullable(row.getObject("contact_point_id", UUID.class)),
                Optional.ofNullable(row.getString("address_key")),
                OutboundStatus.of(row.getString("status")),
                Optional.ofNullable(why).map(it -> json.readValue(it, Text.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(sent).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
