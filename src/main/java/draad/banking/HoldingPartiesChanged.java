package draad.banking;

import draad.shared.HoldingId;
import java.util.List;

/** Other people have a part in a holding from now on. */
public record HoldingPartiesChanged(HoldingId holding, List<Party> before, List<Party> after) {}
