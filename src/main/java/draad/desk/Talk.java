package draad.desk;

import draad.cases.CustomerCase;
import draad.cases.WhatsNext;
import draad.customer.Customer;
import draad.shared.Channel;
import draad.web.Conversation;
import draad.web.Door;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a conversation begins and where it leads. */
@Component
class Talk {

    /** By which an employee talks with a customer. */
    static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.BRANCH, Channel.WEBCARE, Channel.EMAIL, Channel.MAIL);

    private final WhatsNext next;
    private final MessageSource messages;

    Talk(WhatsNext next, MessageSource messages) {
        this.next = next;
        this.messages = messages;
    }

    Conversation with(Customer customer, Channel channel, Door door) {
        var by = messages.getMessage("channel." + channel.id(), null, door.locale());
        var why = messages.getMessage(
                "desk.reason", new Object[] {by, customer.number().text()}, door.locale());
        return Conversation.begun(customer.id(), customer.name().display(), channel, why);
    }

    /** The same employee, by the channel of the conversation that begins. */
    static Door by(Channel channel, Door door) {
        return new Door(door.actor(), channel, door.assurance(), door.onlyCustomer(), door.roles(), door.locale());
    }

    /** The page of the step that is next, else the case's. */
    String whereItGoesOn(CustomerCase of, Door door) {
        var turn = next.of(List.of(of), door.locale()).get(of.reference());
        var page = "/cases/" + of.reference().text();
        return turn == null || turn.step() == null ? page : page + "/steps/" + turn.step();
    }
}
