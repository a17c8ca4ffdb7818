package draad.contact;

import java.util.List;

/** A catalogue that designers wrote cannot be used; Draad does not start with half of it. */
class UnusableDesign extends RuntimeException {

    UnusableDesign(String file, List<String> wrong) {
        super("processes/" + file + " cannot be used:\n  " + String.join("\n  ", wrong));
    }
}
