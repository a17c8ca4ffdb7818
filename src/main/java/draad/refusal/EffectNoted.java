package draad.refusal;

import draad.shared.CaseReference;
import draad.web.Door;

/** Somebody wrote down what they found out of something that nobody knew, for those who work on the case. */
public record EffectNoted(CaseReference reference, String note, Door door) {}
