package draad.cases;

import draad.customer.Customers;
import draad.shared.Channel;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** From which channel to which a case may go, as the matrix says (P1). */
@Component
class CaseChannels {

    private final Customers customers;
    private final Offering offering;

    CaseChannels(Customers customers, Offering offering) {
        this.customers = customers;
        this.offering = offering;
    }

    /** @throws Problem 422 channel-not-offered, with the channels that are */
    void checkSwitch(CustomerCase customerCase, Channel to) {
        var market = customers
                .profile(customerCase.customer())
                .orElseThrow()
                .market()
                .id();
        var continuable = offering.continuableIn(customerCase.type(), market);
        var isSwitch = customerCase.lastIn() != to && customerCase.lastIn() != Channel.CORE_BANKING;
        var isSupported = !isSwitch
                || offering.of(customerCase.type(), market, customerCase.lastIn()).stream()
                        .flatMap(offer -> offer.switches().stream())
                        .anyMatch(change -> change.to() == to && !change.mode().equals("none"));
        if (!continuable.contains(to) || !isSupported)
            throw Problem.notAcceptable("channel-not-offered", customerCase.type(), to.id())
                    .with("alternatives", continuable);
    }
}
