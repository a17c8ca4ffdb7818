package draad.customer;

import draad.customer.NameWords.Meant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A name as it may have been meant, in words that occur.
 *
 * @param score how likely, from 0 to 1000
 * @param better whoever bears one of these words is found by a likelier reading
 */
record NameReading(int score, List<Meant> words, List<String> better) {

    /** So many ways to read the beginning of a name are looked into. */
    private static final int MOST = 200;

    /**
     * Every reading that is likely enough, the likeliest first. A word may be left out, so that whoever is known by an
     * initial is found by their first name; the rest then counts by its length.
     */
    static List<NameReading> of(List<String> typed, Map<String, List<Meant>> meant, int least) {
        double letters = typed.stream().mapToInt(String::length).sum();
        var readings = List.of(new Begun(0, List.of(), List.of()));
        for (var word : typed)
            readings = readings.stream()
                    .flatMap(begun -> begun.with(word, meant.getOrDefault(word, List.of())).stream())
                    .sorted(Comparator.comparingDouble(Begun::letters).reversed())
                    .limit(MOST)
                    .toList();
        return readings.stream()
                .filter(begun -> !begun.words().isEmpty())
                .map(begun -> new NameReading((int) (1000 * begun.letters() / letters), begun.words(), begun.better()))
                .filter(reading -> reading.score() >= least)
                .toList();
    }

    /** The words, beginning with the one that leads to the fewest. */
    List<String> rarestFirst() {
        var longestFirst =
                Comparator.comparingInt((Meant meant) -> meant.word().length()).reversed();
        return words.stream()
                .sorted(Comparator.comparingInt(Meant::bearers).thenComparing(longestFirst))
                .map(Meant::word)
                .distinct()
                .toList();
    }

    /** The beginning of a reading: of so many letters it is known what was meant. */
    private record Begun(double letters, List<Meant> words, List<String> better) {

        List<Begun> with(String typed, List<Meant> meant) {
            var longer = new ArrayList<Begun>();
            for (var word : meant)
                longer.add(new Begun(
                        letters + word.weight() * typed.length(), plus(words, word), better(meant, word.weight())));
            longer.add(new Begun(letters, words, better(meant, 0)));
            return longer;
        }

        private List<String> better(List<Meant> meant, double weight) {
            var more = new ArrayList<>(better);
            meant.stream()
                    .filter(word -> word.weight() > weight)
                    .map(Meant::word)
                    .forEach(more::add);
            return more;
        }

        private static List<Meant> plus(List<Meant> words, Meant word) {
            var more = new ArrayList<>(words);
            more.add(word);
            return more;
        }
    }
}
