package draad.appointment;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the demo bank's people can be booked. */
@Component
@Profile("demo")
@Order(15)
class DemoAgendas implements ApplicationRunner {

    private static final List<String> BOOKABLE =
            List.of("mortgage-specialist", "branch-adviser", "agent", "webcare-agent");
    private static final List<String> AT_A_BRANCH = List.of("mortgage-specialist", "branch-adviser");

    private final JdbcClient jdbc;

    DemoAgendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (var adviser : BOOKABLE)
            for (int day = 1; day <= 5; day++) {
                boolean receives = AT_A_BRANCH.contains(adviser);
                jdbc.sql(
                                """
                        insert into office_hours (user_name, weekday, opens, closes, ways, place)
                        values (:adviser, :day, '09:00', '17:00', :ways, :place) on conflict do nothing""")
                        .param("adviser", adviser)
                        .param("day", day)
                        .param(
                                "ways",
                                (receives ? List.of("branch", "video", "phone") : List.of("video", "phone"))
                                        .toArray(String[]::new))
                        .param("place", receives ? "Neude 4, Utrecht" : null)
                        .update();
            }
    }
}
