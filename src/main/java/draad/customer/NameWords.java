package draad.customer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The words that occur in names, and which of them somebody may have meant who typed another: the same, one that begins
 * so, or one that differs by a letter (two in a long word). Words are looked up whole, however many customers there
 * are.
 */
@Repository
class NameWords {

    private static final Logger log = LoggerFactory.getLogger(NameWords.class);

    /** So many words at most may have been meant by one. */
    private static final int MOST = 12;

    /** What begins as was typed is nearly what was typed. */
    private static final double BEGINNING = 0.9;

    private static final int LETTERS_FOR_TWO_ERRORS = 6;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final JdbcClient jdbc;
    private final boolean hasTrigrams;

    NameWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.hasTrigrams = jdbc.sql("select exists (select from pg_extension where extname = 'pg_trgm')")
                .query(Boolean.class)
                .single();
        if (!hasTrigrams) log.warn("Names are found in spite of one typing error a word: the database has no pg_trgm");
    }

    /**
     * A word that may have been meant.
     *
     * @param weight 1 for what was typed, less the less it is like it
     * @param bearers how many customers have it; beyond some hundreds only that they are many
     */
    record Meant(String word, double weight, int bearers) {}

    /** Within a transaction. Of each word those that it may mean, the likeliest first. */
    Map<String, List<Meant>> meantBy(Collection<String> typed) {
        var known = known(typed);
        var meant = new LinkedHashMap<String, List<Meant>>();
        for (var word : typed)
            meant.put(
                    word,
                    known.entrySet().stream()
                            .map(found -> new Meant(found.getKey(), weight(word, found.getKey()), found.getValue()))
                            .filter(found -> found.weight() > 0)
                            .sorted(Comparator.comparingDouble(Meant::weight)
                                    .reversed()
                                    .thenComparing(found -> found.word().length())
                                    .thenComparing(Meant::word))
                            .limit(MOST)
                            .toList());
        return meant;
    }

    /** How surely a word was meant, from 0 to 1. */
    static double weight(String typed, String word) {
        if (typed.equals(word)) return 1;
        if (typed.length() > 2 && word.startsWith(typed)) return BEGINNING;
        int most = typed.length() < 3 ? 0 : typed.length() < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
        int errors = Likeness.distance(typed, word);
        return errors <= most ? 1 - errors / (double) typed.length() : 0;
    }

    private Map<String, Integer> known(Collection<String> typed) {
        var near = new LinkedHashSet<String>();
        typed.forEach(word -> near.addAll(oneErrorFrom(word)));
        jdbc.sql(SETTINGS).query((row, number) -> true).single();
        var known = new LinkedHashMap<String, Integer>();
        jdbc.sql(hasTrigrams ? KNOWN.formatted(ALIKE) : KNOWN.formatted(""))
                .param("typed", typed.toArray(String[]::new))
                .param("near", near.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> known.put(row.getString("word"), row.getInt("bearers")))
                .list();
        return known;
    }

    /** One plan for every name: to make another each time takes longer than to look the words up. */
    private static final String SETTINGS =
            """
            select set_config('plan_cache_mode', 'force_generic_plan', true),
                   set_config('pg_trgm.similarity_threshold', '0.4', true)""";

    /** Two errors are looked for only in what is nobody's name as it stands. */
    private static final String ALIKE =
            """
            union
            select alike.word from unnest(:typed) as typed (word) cross join lateral (
                select w.word from name_word w
                where length(typed.word) > 5 and w.word % typed.word
                  and not exists (select from name_word same where same.word = typed.word)
                order by similarity(w.word, typed.word) desc limit 2 * :most) alike
            """;

    private static final String KNOWN =
            """
            with known as (
                select word from name_word where word = any(:near)
                union
                select beginning.word from unnest(:typed) as typed (word) cross join lateral (
                    select w.word from name_word w
                    where length(typed.word) > 2 and w.word ~>=~ typed.word and w.word ~<~ (typed.word || chr(1114111))
                    order by length(w.word), w.word limit :most) beginning
                %s
            )
            select word, (select count(*) from (
                select from customer_name_word p where p.word = known.word limit 300) counted) as bearers
            from known""";

    /** The word and every other that one slip of the hand makes of it: a letter more, less, other, or two swapped. */
    private static Set<String> oneErrorFrom(String word) {
        var near = new LinkedHashSet<String>(List.of(word));
        if (word.length() < 3) return near;
        for (int at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            for (char letter : LETTERS.toCharArray()) near.add(before + letter + after);
            if (after.isEmpty()) continue;
            near.add(before + after.substring(1));
            for (char letter : LETTERS.toCharArray()) near.add(before + letter + after.substring(1));
            if (after.length() > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
        return near;
    }
}
