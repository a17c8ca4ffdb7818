package draad.form;

import draad.shared.Finding;
import draad.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one form file, in the designer's language. */
final class Noted {

    private final String path;
    private final Locale locale;
    private final List<Finding> findings = new ArrayList<>();

    Noted(String path, Locale locale) {
        this.path = path;
        this.locale = locale;
    }

    void error(String elementId, String code, Object... details) {
        note(elementId, Severity.ERROR, code, details);
    }

    void warning(String elementId, String code, Object... details) {
        note(elementId, Severity.WARNING, code, details);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void note(String elementId, Severity severity, String code, Object... details) {
        var message = FormWords.in(locale, "form.finding." + code, details);
        var mend = FormWords.in(locale, "form.finding." + code + ".mend", details);
        findings.add(new Finding(path, elementId, severity, code, message, mend));
    }
}
