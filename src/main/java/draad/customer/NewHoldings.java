package draad.customer;

import draad.shared.CustomerId;
import draad.web.Door;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Opens what somebody has with the bank at the moment that they are registered here. */
public interface NewHoldings {

    /**
     * @param asked as a client sent them: product, iban?, openedAt?, balance?
     * @throws draad.web.Problem when one of them is not acceptable; fields are named {@code holdings[0].iban}
     */
    void open(CustomerId owner, List<JsonNode> asked, Door door);
}
