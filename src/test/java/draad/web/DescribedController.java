package draad.web;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A call with every kind of value, for the test of how calls are described. */
@RestController
class DescribedController {

    record Described(CustomerId customer, CaseReference reference, Channel channel) {}

    @PostMapping("/api/v1/described/{customer}")
    Described describe(@PathVariable CustomerId customer, @RequestBody Described described, Door door) {
        door.mustSee(customer);
        return described;
    }
}
