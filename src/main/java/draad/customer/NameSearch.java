package draad.customer;

import draad.shared.CustomerId;
import draad.web.Problem;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Names in spite of typing errors: what was typed is read in every way that the words of known names allow, and the
 * likeliest readings are looked up until a page is full.
 */
@Repository
class NameSearch {

    /** How much of what was typed must be in a name: a first name may be known as an initial only. */
    private static final int LEAST = 450;

    private static final int MOST_WORDS = 6;

    /** Few readings are enough for most pages. */
    private static final int AT_ONCE = 16;

    private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(" ");

    private final JdbcClient jdbc;
    private final NameWords words;

    NameSearch(JdbcClient jdbc, NameWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** @param score from 0 to 1000 */
    record Hit(CustomerId id, int score) {

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
        var typed = Arrays.stream(plainName.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (typed.isEmpty()) return List.of();
        var after = Place.of(cursor);
        var readings = NameReading.of(typed, words.meantBy(new LinkedHashSet<>(typed)), LEAST).stream()
                .filter(reading -> reading.score() <= after.score())
                .toList();
        var found = new LinkedHashSet<Hit>();
        for (int from = 0; from < readings.size() && found.size() < limit; ) {
            int to = endOfEquals(readings, from + AT_ONCE);
            found.addAll(bearers(readings.subList(from, to), after, limit));
            from = to;
        }
        return found.stream().limit(limit).toList();
    }

    /** Equally likely readings are looked up together: whom they find is in one order. */
    private static int endOfEquals(List<NameReading> readings, int least) {
        int end = Math.min(least, readings.size());
        while (end < readings.size()
                && readings.get(end).score() == readings.get(end - 1).score()) end++;
        return end;
    }

    /**
     * From the bearers of each reading's rarest word, in the order of their ids, those who bear the others too. "offset
     * 0" keeps them in that order until there are enough, where a join would read all of them first.
     */
    private List<Hit> bearers(List<NameReading> readings, Place after, int limit) {
        return jdbc.sql(
                        """
                select distinct bearer.customer_id as id, reading.score
                from unnest(cast(:rarest as text[]), cast(:others as text[]), cast(:better as text[]),
                            cast(:scores as int[])) as reading (rarest, others, better, score)
                cross join lateral (
                    select r.customer_id from customer_name_word r
                    where r.word = reading.rarest and (reading.score < :score or r.customer_id > :id)
                      and not exists (
                          select from unnest(string_to_array(reading.others, ' ')) as other (word)
                          where not exists (select from customer_name_word o
                                            where o.word = other.word and o.customer_id = r.customer_id)
                          offset 0)
                      and not exists (
                          select from customer_name_word b
                          where b.word = any(string_to_array(reading.better, ' ')) and b.customer_id = r.customer_id
                          offset 0)
                    order by r.customer_id limit :limit) bearer
                order by reading.score desc, bearer.customer_id limit :limit""")
                .param("rarest", each(readings, reading -> reading.rarestFirst().get(0)))
                .param("others", each(readings, reading -> reading.rarestFirst().stream()
                        .skip(1)
                        .collect(JOINED)))
                .param("better", each(readings, reading -> reading.better().stream()
                        .collect(JOINED)))
                .param("scores", readings.stream().map(NameReading::score).toArray(Integer[]::new))
                .param("score", after.score())
                .param("id", after.id())
                .param("limit", limit)
                .query((row, number) -> new Hit(CustomerRows.id(row, "id"), row.getInt("score")))
                .list();
    }

    private static String[] each(List<NameReading> readings, Function<NameReading, String> of) {
        return readings.stream().map(of).toArray(String[]::new);
    }
}
