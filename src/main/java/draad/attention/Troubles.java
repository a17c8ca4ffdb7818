package draad.attention;

import draad.shared.Channel;
import draad.shared.Ids;
import draad.shared.StepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What kept customers from completing their steps. */
@Repository
class Troubles {

    /** Who is this often not accepted was noticed long before. */
    static final int MOST = 50;

    private static final TypeReference<List<Trouble.Answer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Troubles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of a step, in their order. */
    List<Trouble> of(StepId step) {
        return jdbc.sql("select * from step_trouble where step_id = :step order by id limit :most")
                .param("step", step.value())
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    void add(StepId step, Trouble trouble) {
        jdbc.sql(
                        """
                insert into step_trouble (id, step_id, fields, contradictory, channel, at)
                select :id, :step, :fields::jsonb, :contradictory, :channel, :at
                where (select count(*) from step_trouble where step_id = :step) < :most""")
                .param("id", Ids.next())
                .param("step", step.value())
                .param("fields", json.writeValueAsString(trouble.answers()))
                .param("contradictory", trouble.contradictory())
                .param("channel", trouble.channel().id())
                .param("at", trouble.at().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .update();
    }

    private Trouble read(ResultSet row, int number) throws SQLException {
        return new Trouble(
                json.readValue(row.getString("fields"), ANSWERS),
                row.getBoolean("contradictory"),
                Channel.of(row.getString("channel")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
