package draad.mortgage;

import draad.rule.Conclusion;
import draad.shared.Text;

/** Something that changes no figure, yet that the customer and the adviser should look at. */
public record Remark(String about, Text reason) implements Conclusion {}
