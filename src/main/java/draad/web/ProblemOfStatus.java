package draad.web;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Which problem it is when only the status is known, and its words where there is no application to ask for them. */
record ProblemOfStatus(int status, String name) {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static ProblemOfStatus of(int status) {
        return new ProblemOfStatus(status, nameOf(status));
    }

    private static String nameOf(int status) {
        return switch (status) {
            case 401 -> "not-authenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 414 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 417 -> "expectation-unknown";
            case 429 -> "too-many-attempts";
            case 431 -> "headers-too-large";
            case 501 -> "not-implemented";
            case 503 -> "busy";
            case 505 -> "http-version-unknown";
            default -> status < 500 ? "malformed" : "unexpected";
        };
    }

    /** @param what of the request it is about, for the detail: its method, its type of content */
    Map<String, Object> members(Locale locale, String what, @Nullable String instance) {
        var words = ResourceBundle.getBundle("messages.web", locale, AS_ASKED);
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + name);
        members.put("title", words.getString("problem." + name));
        members.put("status", status);
        var detail = words.getString("problem." + name + ".detail");
        members.put("detail", new MessageFormat(detail, locale).format(new Object[] {what}));
        if (instance != null) members.put("instance", instance);
        return members;
    }
}
