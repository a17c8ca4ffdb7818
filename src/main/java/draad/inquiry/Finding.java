package draad.inquiry;

import java.util.Map;

/** What somebody outside found, in words and figures that rules can use. */
public interface Finding {

    Map<String, String> inWords();
}
