package draad.form;

import draad.shared.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells a designer what is wrong with a form, before anybody has to fill it in. */
@Component
public class FormCheck {

    private final Clock clock;

    FormCheck(Clock clock) {
        this.clock = clock;
    }

    /** @param path for instance {@code forms/mortgage/quote-request.form}: it says whose form it is */
    public List<Finding> check(String path, String content, Locale locale) {
        return read(path, content, locale).findings();
    }

    /** The form, unless a finding is an error; for a dry run of what is not released yet. */
    public FormReading read(String path, String content, Locale locale) {
        return new FormReader(path, clock, locale).read(content);
    }
}
