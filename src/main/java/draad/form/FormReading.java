package draad.form;

import draad.shared.Finding;
import java.util.List;
import java.util.Optional;

/** What reading a form file gave: the form, unless one of the findings is an error. */
public record FormReading(Optional<Form> form, List<Finding> findings) {}
