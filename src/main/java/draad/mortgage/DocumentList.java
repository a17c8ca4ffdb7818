package draad.mortgage;

import draad.cases.CustomerCase;
import draad.shared.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The documents that the rules ask for in a case, and what somebody found about each. */
record DocumentList(List<Asked> asked) {

    static final String KINDS = "documents";
    static final String NAMES = "documentNames";

    /** One document: what rules call it, and what people do. */
    record Asked(String kind, Text name) {

        /** The answer that says what was found: {@code purchaseContractCheck}. */
        String check() {
            return camel() + "Check";
        }

        String reason() {
            return camel() + "Reason";
        }

        private String camel() {
            var words = kind.split("-");
            return words[0]
                    + Arrays.stream(words)
                            .skip(1)
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining());
        }
    }

    static DocumentList of(CustomerCase customerCase) {
        var names = customerCase.data().get(NAMES) instanceof Map<?, ?> map ? map : Map.of();
        var kinds = customerCase.data().get(KINDS) instanceof List<?> list ? list : List.of();
        return new DocumentList(kinds.stream()
                .map(String::valueOf)
                .map(kind -> new Asked(kind, name(kind, names.get(kind))))
                .toList());
    }

    private static Text name(String kind, @org.jspecify.annotations.Nullable Object written) {
        return written instanceof Map<?, ?> name
                ? new Text(String.valueOf(name.get("en")), String.valueOf(name.get("nl")))
                : new Text(kind, kind);
    }

    List<String> kinds() {
        return asked.stream().map(Asked::kind).toList();
    }
}
