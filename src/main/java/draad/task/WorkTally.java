package draad.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds what changed in the number of items of each queue, so that the sum is never over many rows. */
@Component
class WorkTally {

    /** Fewer rows than this are summed faster than folded. */
    static final int ENOUGH = 500;

    private final JdbcClient jdbc;

    WorkTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Any node may do it, at any moment: what another folds is passed over, and the sum stays the same throughout. */
    @Scheduled(fixedDelayString = "${draad.work.fold-every:PT10S}")
    void fold() {
        int rows = jdbc.sql("select count(*) from (select from work_tally limit :enough) counted")
                .param("enough", ENOUGH)
                .query(Integer.class)
                .single();
        if (rows < ENOUGH) return;
        jdbc.sql(
                        """
                with folded as (
                    delete from work_tally where id in (select id from work_tally for update skip locked) returning *
                )
                insert into work_tally (queue, confidential, open, free, missed)
                select queue, confidential, sum(open), sum(free), sum(missed) from folded
                group by queue, confidential
                having sum(open) <> 0 or sum(free) <> 0 or sum(missed) <> 0""")
                .update();
    }
}
