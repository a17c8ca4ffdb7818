package draad.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a contact moment is doing, from the contacts that took place. */
@Repository
class MomentFigures {

    /**
     * @param contacts how often it took place
     * @param effort minutes that it asked of a customer in one case; null before the first
     * @param score what customers gave it on average, null while nobody was asked
     * @param promisesKept the share of what was sent that reached the customer; null while nothing was sent
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Figures(
            long contacts,
            @Nullable BigDecimal effort,
            @Nullable BigDecimal score,
            @Nullable BigDecimal promisesKept) {}

    private record Counted(long contacts, long cases, long sent, long lost) {}

    private final JdbcClient jdbc;

    MomentFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Figures of(ContactMoment moment) {
        var counted = count(moment.id());
        var minutes = BigDecimal.valueOf(counted.contacts() * moment.effort());
        return new Figures(
                counted.contacts(),
                share(minutes, counted.cases(), 1),
                null,
                share(BigDecimal.valueOf(counted.sent() - counted.lost()), counted.sent(), 3));
    }

    private Counted count(String moment) {
        return jdbc.sql(
                        """
                with contact as (
                    select coalesce(case_reference, id::text) as of_case, false as is_sent, false as is_lost
                    from interaction where contact_moment = :moment
                    union all
                    select case_reference, true, status in ('returned', 'failed', 'blocked')
                    from outbound_item where contact_moment = :moment and status not in ('queued', 'sending')
                )
                select count(*) as contacts, count(distinct of_case) as cases,
                       count(*) filter (where is_sent) as sent, count(*) filter (where is_lost) as lost
                from contact""")
                .param("moment", moment)
                .query((row, number) -> new Counted(
                        row.getLong("contacts"), row.getLong("cases"), row.getLong("sent"), row.getLong("lost")))
                .single();
    }

    private static @Nullable BigDecimal share(BigDecimal part, long of, int decimals) {
        return of == 0 ? null : part.divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }
}
