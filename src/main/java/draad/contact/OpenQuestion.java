package draad.contact;

import draad.shared.CaseReference;
import draad.shared.Text;
import java.time.Instant;

/** A question that waits for an answer. */
public record OpenQuestion(CaseReference caseReference, Text text, Instant deadline) {}
