package draad.cases;

import draad.shared.CaseReference;

/** Somebody other than the customer answered what a Reply of this case may wait for. */
public record AnsweredElsewhere(CaseReference reference, String question) {}
