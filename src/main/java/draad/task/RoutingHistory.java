package draad.task;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a case and its customer before that counts for who gets the next step. */
@Repository
class RoutingHistory {

    private final JdbcClient jdbc;

    RoutingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param openComplaint whether a complaint of this customer waits for an answer */
    record Past(int refusals, int transfers, boolean openComplaint) {}

    Past of(CaseReference reference, CustomerId customer) {
        return jdbc.sql(
                        """
                select coalesce(sum(refusals), 0) as refusals, coalesce(sum(transfers), 0) as transfers,
                       exists (select from work_item
                               where customer_id = :customer and case_type = 'complaint' and status <> 'done') as complaint
                from case_history_for_routing where case_reference = :case""")
                .param("case", reference.text())
                .param("customer", customer.value())
                .query((row, number) ->
                        new Past(row.getInt("refusals"), row.getInt("transfers"), row.getBoolean("complaint")))
                .single();
    }

    void countRefusal(CaseReference reference) {
        jdbc.sql(
                        """
                insert into case_history_for_routing (case_reference, refusals) values (:case, 1)
                on conflict (case_reference)
                do update set refusals = case_history_for_routing.refusals + 1""")
                .param("case", reference.text())
                .update();
    }
}
