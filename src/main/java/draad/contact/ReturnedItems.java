package draad.contact;

import draad.customer.ContactPoint;
import draad.shared.CaseReference;
import draad.shared.Ids;
import draad.web.Door;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Everything that came back, also what nobody is known for. */
@Repository
class ReturnedItems {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReturnedItems(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(
            Optional<UUID> outbound,
            Optional<ContactPoint> point,
            String addressKey,
            ReturnReason reason,
            Optional<CaseReference> check,
            Door door) {
        jdbc.sql(
                        """
                insert into mail_return (id, outbound_id, customer_id, contact_point_id, address_key, reason, address_check,
                    channel, actor, at)
                values (:id, :outbound, :customer, :point, :address, :reason, :check, :channel, :actor::jsonb, :at)""")
                .param("id", Ids.next())
                .param("outbound", outbound.orElse(null))
                .param("customer", point.map(it -> it.customer().value()).orElse(null))
                .param("point", point.map(ContactPoint::id).orElse(null))
                .param("address", addressKey.isEmpty() ? null : addressKey)
                .param("reason", reason.id())
                .param("check", check.map(CaseReference::text).orElse(null))
                .param("channel", door.channel().id())
                .param("actor", json.writeValueAsString(door.actor()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The check that the last return from there led to. */
    Optional<CaseReference> openCheckOf(ContactPoint point) {
        return jdbc.sql(
                        """
                select address_check from mail_return where contact_point_id = :point and address_check is not null
                order by id desc limit 1""")
                .param("point", point.id())
                .query(String.class)
                .optional()
                .map(CaseReference::new);
    }
}
