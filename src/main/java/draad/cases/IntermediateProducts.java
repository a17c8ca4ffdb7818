package draad.cases;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The intermediate products of all cases, each version for ever. */
@Repository
public class IntermediateProducts {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper canonical;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntermediateProducts(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.canonical = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        this.events = events;
        this.clock = clock;
    }

    /** The newest version of each kind, in the order in which they were first made. */
    public List<IntermediateProduct> of(CaseReference reference) {
        return jdbc
                .sql(
                        """
                select distinct on (kind) *
                from intermediate_product where case_reference = :reference
                order by kind, version desc""")
                .param("reference", reference.text())
                .query((row, number) -> new IntermediateProduct(
                        row.getString("kind"),
                        row.getInt("version"),
                        row.getString("hash"),
                        canonical.readValue(row.getString("data"), DATA),
                        Channel.of(row.getString("produced_in")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(IntermediateProduct::at))
                .toList();
    }

    void add(CustomerCase customerCase, String kind, Map<String, Object> data, Actor by, Channel in) {
        var text = canonical(data);
        int version = jdbc.sql(
                        """
                insert into intermediate_product (case_reference, kind, version, hash, data, produced_in, produced_by, at)
                select :reference, :kind, coalesce(max(version), 0) + 1, :hash, :data::jsonb, :channel, :by, :at
                from intermediate_product where case_reference = :reference and kind = :kind
                returning version""")
                .param("reference", customerCase.reference().text())
                .param("kind", kind)
                .param("hash", sha256(text))
                .param("data", text)
                .param("channel", in.id())
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        events.publishEvent(new Happened.IntermediateProductMade(customerCase, kind, version, by, in));
    }

    /** As it will be read back: whoever sees the product can check its hash. */
    private String canonical(Map<String, Object> data) {
        return canonical.writeValueAsString(canonical.readValue(canonical.writeValueAsString(data), DATA));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
