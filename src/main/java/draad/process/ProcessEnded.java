package draad.process;

import draad.shared.CaseReference;

/** The case's process came to its end by itself; not told of a case that was cancelled, nor of a called process. */
public record ProcessEnded(CaseReference reference, String process, int processVersion, String endEvent) {}
