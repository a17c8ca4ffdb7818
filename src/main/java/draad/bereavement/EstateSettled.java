package draad.bereavement;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.util.List;

/**
 * The heirs agree, or somebody decided: what they want closed is asked for in cases of its own, once each.
 *
 * @param contact in whose name the closings are asked
 */
record EstateSettled(CaseReference reference, CustomerId contact, List<ToClose> toClose, Channel channel) {

    /** @param closing the reference of the case that opens for it */
    record ToClose(HoldingId account, CaseReference closing) {}
}
