package draad.contact;

import draad.customer.PersonalData;
import draad.shared.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The contacts with a person, word for word, for the export of their data. */
@Component
class ContactsOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContactsOfPerson(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String part() {
        return "contacts";
    }

    @Override
    public Object of(Set<CustomerId> ids) {
        var customers = ids.stream().map(CustomerId::value).toArray(UUID[]::new);
        return Map.of(
                "interactions",
                rows(
                        """
                        select json_build_object('at', at, 'direction', direction, 'channel', channel,
                            'contactMoment', contact_moment, 'caseReference', case_reference, 'text', words)
                        from interaction where customer_id = any(:customers) order by id""",
                        customers),
                "answers",
                rows(
                        """
                        select json_build_object('question', q.key, 'answer', a.answer, 'text', a.words,
                            'channel', a.channel, 'receivedAt', a.received_at)
                        from question q join question_answer a on a.code = q.code
                        where q.customers && :customers order by a.id""",
                        customers),
                "outbound",
                rows(
                        """
                        select json_build_object('createdAt', o.created_at, 'status', o.status, 'channel', o.channel,
                            'contactMoment', o.contact_moment, 'letter', l.letter)
                        from outbound_item o left join outbound_letter l on l.outbound_id = o.id
                        where o.customer_id = any(:customers) order by o.id""",
                        customers));
    }

    private List<Object> rows(String sql, UUID[] customers) {
        return jdbc.sql(sql)
                .param("customers", customers)
                .query((row, number) -> (Object) json.readValue(row.getString(1), Map.class))
                .list();
    }
}
