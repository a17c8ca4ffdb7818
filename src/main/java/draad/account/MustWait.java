package draad.account;

import draad.rule.Conclusion;
import draad.shared.Text;

/** Why a closing may not start yet. */
public record MustWait(Text reason) implements Conclusion {}
