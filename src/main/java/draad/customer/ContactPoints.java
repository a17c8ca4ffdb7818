package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.PostalAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses, e-mail addresses, telephone numbers and handles where customers are reached. */
@Repository
public class ContactPoints {

    private final JdbcClient jdbc;
    private final Clock clock;

    private final FormerAddresses former;
    private final ApplicationEventPublisher events;

    ContactPoints(JdbcClient jdbc, Clock clock, FormerAddresses former, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.former = former;
        this.events = events;
    }

    public Optional<ContactPoint> find(UUID id) {
        return jdbc.sql("select * from contact_point where id = :id")
                .param("id", id)
                .query(CustomerRows::contactPoint)
                .optional();
    }

    /** Of a customer under all their ids. */
    public List<ContactPoint> of(Set<CustomerId> customers) {
        return jdbc.sql("select * from contact_point where customer_id = any(:customers) order by id")
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(CustomerRows::contactPoint)
                .list();
    }

    /** Whose e-mail address, telephone number or handle this is; empty when it is none. */
    public List<ContactPoint> with(ContactPoint.Kind kind, String value) {
        var spelled = ContactValue.of(kind, value);
        if (spelled.isEmpty()) return List.of();
        return withKey(kind, ContactValue.key(kind, spelled.get()));
    }

    /** Everybody's at that address. */
    public List<ContactPoint> at(PostalAddress address) {
        return withKey(ContactPoint.Kind.POST, address.key());
    }

    /** At that address, of whoever has a name that fits what was written on the envelope. */
    public List<ContactPoint> at(PostalAddress address, String addressee) {
        return at(address).stream()
                .filter(point -> Addressee.of(addressee).fits(nameOf(point.customer())))
                .toList();
    }

    /**
     * Notes that something did not arrive there. What was said earlier stays when it was worse.
     *
     * @return whether this was news
     */
    @Transactional
    public boolean markSuspect(UUID point, String why) {
        return jdbc.sql(
                                """
                        update contact_point set quality = 'suspect', quality_since = :at, quality_reason = :why
                        where id = :id and quality = 'ok'""")
                        .param("id", point)
                        .param("why", why)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * From now on the customer gets their post there; where it was before stays known.
     *
     * @return the former address, empty when it is the same
     */
    @Transactional
    public Optional<UUID> move(ContactPoint point, PostalAddress to, Actor by, Channel in) {
        judge(point.id(), ContactPoint.Quality.OK, null);
        if (point.address() != null && point.address().equals(to)) return Optional.empty();
        replace(point, NewContactPoint.post(to));
        events.publishEvent(new ContactPointChanged(point.id(), point.kind(), point.customer(), by, in));
        return former.lastOf(point.id()).map(ContactPoint::id);
    }

    /** The customer's first address. */
    @Transactional
    public ContactPoint settle(CustomerId customer, PostalAddress at) {
        return add(customer, NewContactPoint.post(at));
    }

    /** Nobody knows whether post arrives there; nothing is sent until somebody does. */
    @Transactional
    public void giveUp(UUID point, String why) {
        judge(point, ContactPoint.Quality.UNDELIVERABLE, why);
    }

    /** Whether that is how this customer's name is written on an envelope. */
    public boolean isNameOf(CustomerId customer, String written) {
        return Addressee.of(written).fits(nameOf(customer));
    }

    ContactPoint add(CustomerId customer, NewContactPoint point) {
        var id = draad.shared.Ids.next();
        write(
                """
                insert into contact_point (id, customer_id, kind, key, value, street, house_number, addition,
                    postcode, city, country, changed_at)
                values (:id, :customer, :kind, :key, :value, :street, :number, :addition,
                    :postcode, :city, :country, :at)""",
                id,
                point,
                customer);
        return find(id).orElseThrow();
    }

    /** Another value means that nothing is known of its quality yet. */
    ContactPoint replace(ContactPoint old, NewContactPoint point) {
        if (old.address() != null && !old.address().equals(point.address())) former.left(old);
        write(
                """
                update contact_point set key = :key, value = :value, street = :street, house_number = :number,
                    addition = :addition, postcode = :postcode, city = :city, country = :country, quality = 'ok',
                    quality_since = null, quality_reason = null, changed_at = :at
                where id = :id and kind = :kind and customer_id = :customer""",
                old.id(),
                point,
                old.customer());
        return find(old.id()).orElseThrow();
    }

    ContactPoint judge(UUID id, ContactPoint.Quality quality, @Nullable String why) {
        var isOk = quality == ContactPoint.Quality.OK;
        jdbc.sql(
                        """
                update contact_point set quality = :quality, quality_since = :since, quality_reason = :why
                where id = :id""")
                .param("id", id)
                .param("quality", quality.id())
                .param("since", isOk ? null : clock.instant().atOffset(ZoneOffset.UTC))
                .param("why", isOk ? null : why)
                .update();
        return find(id).orElseThrow();
    }

    private void write(String sql, UUID id, NewContactPoint point, CustomerId customer) {
        var address = point.address();
        jdbc.sql(sql)
                .param("id", id)
                .param("customer", customer.value())
                .param("kind", point.kind().id())
                .param("key", point.key())
                .param("value", point.value())
                .param("street", address == null ? null : address.street())
                .param("number", address == null ? null : address.number())
                .param("addition", address == null ? null : address.addition())
                .param("postcode", address == null ? null : address.postcode())
                .param("city", address == null ? null : address.city())
                .param("country", address == null ? null : address.country())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<ContactPoint> withKey(ContactPoint.Kind kind, String key) {
        return jdbc.sql("select * from contact_point where kind = :kind and key = :key order by id limit 200")
                .param("kind", kind.id())
                .param("key", key)
                .query(CustomerRows::contactPoint)
                .list();
    }

    private CustomerName nameOf(CustomerId customer) {
        return jdbc.sql("select * from customer where id = :id")
                .param("id", customer.value())
                .query((rs, row) -> CustomerRows.name(rs))
                .single();
    }
}
