package draad.process;

import draad.shared.CaseReference;

/** The process came to wait for the answer to a question that had not been answered before. */
public record ReplyAwaited(
        CaseReference reference, String process, int processVersion, ModelElement reply, String question) {}
