package draad.contact;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every contact between customer and bank as it happened, in whatever channel. */
@Repository
public class Interactions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interactions(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Records a contact that something else on the timeline tells already: a step, an answer. */
    @Transactional
    public UUID note(NewInteraction interaction) {
        return write(interaction, null);
    }

    /** Records a contact that stands by itself. */
    @Transactional
    public UUID record(NewInteraction interaction) {
        return record(interaction, null);
    }

    /** @param knownAs what the channel knew of a person who could not be found */
    UUID record(NewInteraction interaction, @Nullable String knownAs) {
        var id = write(interaction, knownAs);
        if (interaction.customer() == null) events.publishEvent(new InteractionNotMatched(id, interaction.channel()));
        else
            events.publishEvent(new InteractionRecorded(
                    id,
                    interaction.customer(),
                    interaction.caseReference(),
                    interaction.contactMoment(),
                    interaction.direction(),
                    interaction.channel(),
                    interaction.actor()));
        return id;
    }

    /** Whether there was any contact in this case since. */
    public boolean anySince(CaseReference reference, Instant moment) {
        return jdbc.sql(
                        "select exists (select from interaction where case_reference = :case and recorded_at >= :moment)")
                .param("case", reference.text())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** What was said; empty when something else tells it, or it was erased. */
    public Optional<String> words(UUID id) {
        return jdbc.sql("select words from interaction where id = :id and words is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The same of several contacts in one look-up; without those of which nothing is told. */
    public Map<UUID, String> words(Collection<UUID> ids) {
        var words = new HashMap<UUID, String>();
        if (ids.isEmpty()) return words;
        jdbc.sql("select id, words from interaction where id = any(:ids) and words is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> words.put(row.getObject("id", UUID.class), row.getString("words")))
                .list();
        return words;
    }

    private UUID write(NewInteraction interaction, @Nullable String knownAs) {
        var id = Ids.next();
        var now = clock.instant();
        var at = interaction.at() == null ? now : interaction.at();
        jdbc.sql(
                        """
                insert into interaction (id, customer_id, case_reference, direction, channel, actor, contact_moment,
                    words, known_as, at, recorded_at)
                values (:id, :customer, :case, :direction, :channel, :actor::jsonb, :moment,
                    :words, :knownAs, :at, :recordedAt)""")
                .param("id", id)
                .param(
                        "customer",
                        Optional.ofNullable(interaction.customer())
                                .map(CustomerId::value)
                                .orElse(null))
                .param(
                        "case",
                        interaction.caseReference() == null
                                ? null
                                : interaction.caseReference().text())
                .param("direction", interaction.direction().id())
                .param("channel", interaction.channel().id())
                .param("actor", json.writeValueAsString(interaction.actor()))
                .param("moment", interaction.contactMoment())
                .param("words", interaction.text())
                .param("knownAs", knownAs)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("recordedAt", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
