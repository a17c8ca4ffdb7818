package draad.desk;

import draad.cases.CasesByCode;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure who somebody is and keeps how that was found, without what it said. */
@Service
class Identifying {

    private static final int RIGHT_ANSWERS = 2;

    private final JdbcClient jdbc;
    private final Ways ways;
    private final CodesOfCustomer codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Identifying(JdbcClient jdbc, Ways ways, CodesOfCustomer codes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.ways = ways;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param evidence what was right, or what was shown, by name
     * @throws Problem 422 when that is not enough, or no way in this channel
     */
    @Transactional
    public Assurance by(String way, Collection<String> evidence, CustomerId customer, Door door) {
        var found = ways.find(way, door.channel()).orElseThrow(() -> Problem.notAcceptable("no-way-here"));
        if (way.equals(Ways.QUESTIONS) && evidence.size() < RIGHT_ANSWERS)
            throw Problem.notAcceptable("too-few-right", RIGHT_ANSWERS);
        keep(found, evidence, customer, door);
        return found.gives();
    }

    /** @throws Problem 404 when this is no code of that customer, 422 when it is mistyped, 429 for who guesses */
    @Transactional
    public Assurance byCode(String typed, CustomerId customer, Door door) {
        codes.mustBeOf(CasesByCode.typed(typed), customer, door);
        var found = ways.find(Ways.CODE, door.channel()).orElseThrow(() -> Problem.notAcceptable("no-way-here"));
        keep(found, List.of(Ways.CODE), customer, door);
        return found.gives();
    }

    private void keep(Ways.Way way, Collection<String> evidence, CustomerId customer, Door door) {
        jdbc.sql(
                        """
                insert into identification (id, customer_id, way, gave, evidence, channel, employee, at)
                values (:id, :customer, :way, :gave, :evidence, :channel, :employee, :at)""")
                .param("id", Ids.next())
                .param("customer", customer.value())
                .param("way", way.id())
                .param("gave", way.gives().id())
                .param("evidence", evidence.toArray(String[]::new))
                .param("channel", door.channel().id())
                .param("employee", door.actor().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new PersonIdentified(customer, way.id(), way.gives().id(), door.actor(), door.channel()));
    }
}
