package draad.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a rule set decides by; examples and explanations beside them do not count.
 *
 * @param files file name within the folder to its text, with line ends of one kind
 */
record RuleSetContent(String name, SortedMap<String, String> files) {

    private static final int VERSION_LENGTH = 12;

    static RuleSetContent of(String name, Map<String, String> files) {
        var counting = new TreeMap<String, String>();
        files.forEach((file, text) -> {
            if (counts(file)) counting.put(file, text.replace("\r\n", "\n"));
        });
        return new RuleSetContent(name, counting);
    }

    static boolean counts(String file) {
        return file.endsWith(".drl")
                || file.endsWith(".vocabulary")
                || file.endsWith(".csv") && !file.endsWith(".examples.csv");
    }

    RuleSetVersion version() {
        var digest = sha256();
        files.forEach((file, text) -> digest.update((file + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
        return new RuleSetVersion(
                name, HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
