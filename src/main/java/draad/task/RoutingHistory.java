package draad.task;

import draad.cases.CaseHistory;
import draad.cases.Happened;
import draad.contact.MailReturned;
import draad.customer.CustomersMerged;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a case and its customer before that counts for who gets the next step, and for what is added. */
@Repository
class RoutingHistory implements CaseHistory {

    private final JdbcClient jdbc;

    RoutingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Past of(CaseReference reference, CustomerId customer) {
        return jdbc.sql(
                        """
                select coalesce(sum(refusals), 0) as refusals, coalesce(sum(transfers), 0) as transfers,
                       coalesce(sum(resumptions), 0) as resumptions, coalesce(sum(switches), 0) as switches,
                       coalesce((select returned_mail from customer_history_for_routing
                                 where customer_id = :customer), 0) as returned_mail,
                       exists (select from work_item
                               where customer_id = :customer and case_type = 'complaint' and status <> 'done') as complaint
                from case_history_for_routing where case_reference = :case""")
                .param("case", reference.text())
                .param("customer", customer.value())
                .query((row, number) -> new Past(
                        row.getInt("refusals"),
                        row.getInt("transfers"),
                        row.getInt("resumptions"),
                        row.getInt("switches"),
                        row.getInt("returned_mail"),
                        row.getBoolean("complaint")))
                .single();
    }

    @Override
    public int transfers(CaseReference reference) {
        return jdbc.sql("select transfers from case_history_for_routing where case_reference = :case")
                .param("case", reference.text())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void countRefusal(CaseReference reference) {
        count(reference, Map.of("refusals", 1));
    }

    /** @return how many there are now */
    int countTransfer(CaseReference reference) {
        count(reference, Map.of("transfers", 1));
        return transfers(reference);
    }

    @EventListener
    void on(Happened.CaseResumed resumed) {
        var switched = resumed.leftIn() == resumed.channel() ? 0 : 1;
        count(resumed.of().reference(), Map.of("resumptions", 1, "switches", switched));
    }

    @EventListener
    void on(MailReturned returned) {
        countReturned(returned.customer(), 1);
    }

    /** Undoing a merge leaves the sum with the survivor: too careful rather than too careless. */
    @EventListener
    void on(CustomersMerged merged) {
        jdbc.sql("select returned_mail from customer_history_for_routing where customer_id = :duplicate")
                .param("duplicate", merged.duplicate().value())
                .query(Integer.class)
                .optional()
                .ifPresent(returned -> countReturned(merged.survivor(), returned));
    }

    private void countReturned(CustomerId customer, int more) {
        jdbc.sql(
                        """
                insert into customer_history_for_routing as known (customer_id, returned_mail) values (:customer, :more)
                on conflict (customer_id) do update set returned_mail = known.returned_mail + :more""")
                .param("customer", customer.value())
                .param("more", more)
                .update();
    }

    private void count(CaseReference reference, Map<String, Integer> more) {
        jdbc.sql(
                        """
                insert into case_history_for_routing as known (case_reference, refusals, transfers, resumptions, switches)
                values (:case, :refusals, :transfers, :resumptions, :switches)
                on conflict (case_reference) do update
                set refusals = known.refusals + :refusals, transfers = known.transfers + :transfers,
                    resumptions = known.resumptions + :resumptions, switches = known.switches + :switches""")
                .param("case", reference.text())
                .param("refusals", more.getOrDefault("refusals", 0))
                .param("transfers", more.getOrDefault("transfers", 0))
                .param("resumptions", more.getOrDefault("resumptions", 0))
                .param("switches", more.getOrDefault("switches", 0))
                .update();
    }
}
