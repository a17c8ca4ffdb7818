package draad.cases;

import draad.shared.Channel;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The product-market-channel matrix over HTTP (P1). */
@RestController
class OfferingResource {

    private static final Set<String> MARKETS = Set.of("private", "business", "private-banking", "youth");

    private final Offering offering;

    OfferingResource(Offering offering) {
        this.offering = offering;
    }

    /** @param channel the caller's own when not given */
    @GetMapping("/api/v1/offering")
    Page<Offering.Offer> offering(
            @RequestParam(defaultValue = "private") String market,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        if (!MARKETS.contains(market)) throw Problem.malformed("unknown-market", market, String.join(", ", MARKETS));
        return Page.part(offering.of(market, channel == null ? door.channel() : channel), limit, cursor);
    }
}
