package draad.desk;

import draad.customer.Customer;
import draad.customer.CustomerAccess;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Conversation;
import draad.web.Conversations;
import draad.web.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A conversation with a customer: who it is, how sure that is, what may be done, what goes on, and its end. */
@Controller
@RequestMapping("/desk/{customer}")
class ConversationPage {

    private final CustomerAccess access;
    private final Conversations conversations;
    private final Talk talk;
    private final Ways ways;
    private final Permissions permissions;
    private final AtTheDesk atTheDesk;

    ConversationPage(
            CustomerAccess access,
            Conversations conversations,
            Talk talk,
            Ways ways,
            Permissions permissions,
            AtTheDesk atTheDesk) {
        this.access = access;
        this.conversations = conversations;
        this.talk = talk;
        this.ways = ways;
        this.permissions = permissions;
        this.atTheDesk = atTheDesk;
    }

    @PostMapping
    String begin(@PathVariable CustomerId customer, @RequestParam(defaultValue = "") String channel, Door door) {
        CustomerAccess.onlyForEmployees(door);
        var by = channel.isBlank() ? door.channel() : Channel.of(channel);
        conversations.is(talk.with(access.visible(customer, door), by, door));
        return "redirect:/desk/" + customer;
    }

    @GetMapping
    String show(@PathVariable CustomerId customer, Door door, Model model) {
        CustomerAccess.onlyForEmployees(door);
        var found = access.visible(customer, door);
        var conversation = conversations.current().filter(current -> current.isWith(found.id()));
        if (conversation.isEmpty()) return "redirect:/customers/" + found.id();
        access.read(found.id(), door, "desk");
        model.addAttribute("customer", found);
        model.addAttribute("conversation", conversation.get());
        addSureness(found, conversation.get(), door, model);
        atTheDesk.addTo(model, found, door);
        return "desk/conversation";
    }

    private void addSureness(Customer customer, Conversation conversation, Door door, Model model) {
        var sure = conversation.assurance();
        model.addAttribute("sure", sure);
        model.addAttribute("ways", ways.surerThan(sure, conversation.channel()));
        model.addAttribute(
                "permissions", permissions.of(customer.market().id(), conversation.channel(), sure, door.locale()));
    }
}
