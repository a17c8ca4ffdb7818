package draad.complaint;

import draad.shared.CaseReference;
import draad.task.KeptApart;
import draad.task.WorkItem;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps a complaint from everybody who worked on the case that it is about. A complaint about how an earlier one was
 * answered is kept from those who answered that one too.
 */
@Repository
class WhoWasInvolved implements KeptApart {

    private final JdbcClient jdbc;

    WhoWasInvolved(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> from(WorkItem item) {
        if (item.caseReference() == null || !ComplaintsAreKept.CASE_TYPE.equals(item.caseType())) return Set.of();
        return in(item.caseReference());
    }

    /** Whoever owned the disputed case, did a step, filled in a part of one, wrote a note or has work of it in hand. */
    private Set<String> in(CaseReference complaint) {
        return Set.copyOf(jdbc.sql(
                        """
                with recursive disputed (reference) as (
                    select disputed_case from complaint where case_reference = :complaint and disputed_case is not null
                    union
                    select c.disputed_case from complaint c join disputed d on c.case_reference = d.reference
                    where c.disputed_case is not null
                )
                select owner from customer_case join disputed using (reference) where owner is not null
                union
                select s.completed_by from case_step s join disputed d on d.reference = s.case_reference
                where s.completed_by is not null
                union
                select f.actor_id from step_draft f join case_step s on s.id = f.step_id
                join disputed d on d.reference = s.case_reference where f.actor_kind = 'employee'
                union
                select n.actor_id from case_note n join disputed d on d.reference = n.case_reference
                where n.actor_kind = 'employee'
                union
                select w.assignee from work_item w join disputed d on d.reference = w.case_reference
                where w.assignee is not null and w.status <> 'done'""")
                .param("complaint", complaint.text())
                .query(String.class)
                .list());
    }
}
