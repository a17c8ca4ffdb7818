package draad.customer;

import draad.shared.CustomerId;
import draad.web.Problem;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names in spite of typing errors where the database has trigrams; where it has not, by their beginning. */
@Repository
class NameSearch {

    private static final Logger log = LoggerFactory.getLogger(NameSearch.class);

    /** How alike two words must be: a letter that is missing, changed or swapped in a common name still is. */
    private static final String ALIKE = "0.45";

    private final JdbcClient jdbc;
    private final boolean hasTrigrams;

    NameSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.hasTrigrams = jdbc.sql("select exists (select from pg_extension where extname = 'pg_trgm')")
                .query(Boolean.class)
                .single();
        if (!hasTrigrams) log.warn("Names are searched by their beginning only: the database has no pg_trgm");
    }

    /** @param score from 0 to 1000 */
    record Hit(CustomerId id, int score, String name) {

        String cursor() {
            return "name:" + score + ":" + id;
        }
    }

    /** Where a page ended. */
    private record Place(int score, UUID id) {

        static Place of(String cursor) {
            if (cursor.isEmpty()) return new Place(Integer.MAX_VALUE, new UUID(0, 0));
            var parts = cursor.split(":");
            try {
                return new Place(Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw Problem.malformed("invalid-parameter", "cursor", cursor);
            }
        }
    }

    /** Within a transaction. Best first, after the cursor's place. */
    List<Hit> find(String plainName, int limit, String cursor) {
        if (plainName.isEmpty()) return List.of();
        var after = Place.of(cursor);
        return jdbc.sql(hasTrigrams ? alike() : beginning())
                .param("name", plainName)
                .param("pattern", plainName.replace("%", "").replace("_", "") + "%")
                .param("score", after.score())
                .param("id", after.id())
                .param("limit", limit)
                .query((rs, row) -> new Hit(CustomerRows.id(rs, "id"), rs.getInt("score"), rs.getString("search_name")))
                .list();
    }

    private String alike() {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '" + ALIKE + "', true)")
                .query(String.class)
                .single();
        return """
                select * from (
                    select id, search_name, case when search_name like :pattern then 1000
                        else (word_similarity(:name, search_name) * 999)::int end as score
                    from customer where :name <% search_name or search_name like :pattern
                ) hit
                where score < :score or score = :score and id > :id
                order by score desc, id limit :limit""";
    }

    private static String beginning() {
        return """
                select id, search_name, 1000 as score from customer
                where (search_name like :pattern or name_key like :pattern)
                    and (1000 < :score or 1000 = :score and id > :id)
                order by id limit :limit""";
    }
}
