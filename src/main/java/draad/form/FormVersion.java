package draad.form;

import java.util.regex.Pattern;

/**
 * One version of the form of one step.
 *
 * @param hash of the content: a form that did not change keeps its version
 */
public record FormVersion(String caseType, String step, String hash) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public FormVersion {
        if (!isName(caseType) || !isName(step))
            throw new IllegalArgumentException("Not a case type and a step: " + caseType + "/" + step);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Case type and step, for instance {@code mortgage/quote-request}. */
    public String key() {
        return caseType + "/" + step;
    }

    /** Where designers keep it. */
    public String path() {
        return "forms/" + key() + ".form";
    }
}
