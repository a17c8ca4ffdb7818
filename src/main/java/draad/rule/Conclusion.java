package draad.rule;

import draad.shared.Text;

/** Something that rules conclude by inserting it: what is not a conclusion stays inside the rules. */
public interface Conclusion {

    /** Why, for the people concerned. */
    Text reason();
}
