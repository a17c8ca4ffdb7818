package draad.cases;

import java.util.Map;

/** Something that knows answers beforehand, for forms whose {@code prefill} names it: {@code rate-of-the-day.rate}. */
public interface PrefillSource {

    /** The part before the dot. */
    String name();

    /** By the part after the dot; without what is not known. */
    Map<String, Object> of(CustomerCase customerCase);
}
