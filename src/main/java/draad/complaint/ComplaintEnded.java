package draad.complaint;

import draad.shared.CaseReference;

/** The customer has the answer, took the complaint back or said that it was none: it holds nothing any more. */
public record ComplaintEnded(CaseReference reference) {}
