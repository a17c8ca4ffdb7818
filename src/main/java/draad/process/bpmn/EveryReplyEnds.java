package draad.process.bpmn;

import draad.process.ModelElement.Kind;

/** Nobody waits for ever, and what silence means is said beforehand. */
class EveryReplyEnds implements Check {

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var reply : model.elements(Kind.REPLY)) {
            if (reply.property("question") == null) continue;
            if (Deadlines.of(reply, model.document()).isEmpty())
                findings.error(
                        reply,
                        "reply-without-deadline",
                        "Nothing is said of how long is waited for the answer.",
                        "Put a timer at its border, or beside it after the same event gateway.");
            if (reply.property("onSilence") == null)
                findings.error(
                        reply,
                        "reply-without-silence-rule",
                        "Nothing is said of what happens when nobody answers.",
                        "Fill in onSilence with what the question promises, for instance ask-again.");
        }
    }
}
