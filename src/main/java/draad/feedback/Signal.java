package draad.feedback;

import draad.shared.Channel;
import java.time.Instant;
import java.util.UUID;

/** What somebody saw go wrong at a contact moment, in their own words. */
record Signal(UUID id, String contactMoment, String words, String by, Channel channel, Instant at) {

    private static final int FIRST_WORDS = 120;

    /** As much as fits in a line of the work list. */
    String firstWords() {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= FIRST_WORDS) return line;
        int end = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, end > 0 ? end : FIRST_WORDS) + "…";
    }
}
