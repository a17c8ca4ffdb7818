package draad.contact;

import draad.shared.Channel;
import draad.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A moment at which customer and bank meet, as it was designed.
 *
 * @param owner who in the line answers for it
 * @param overseer who watches over the customer's whole way
 * @param goal as a result for the customer
 * @param message one text for the employee's page, the customer's page and the letter
 * @param experience what the customer should feel
 * @param tips what helps whoever does it, in a sentence or two each
 * @param cost euro per contact, by channel
 * @param effort minutes that it asks of the customer
 * @param review when the design is looked at again
 */
public record ContactMoment(
        String id,
        Phase phase,
        String owner,
        String overseer,
        Text goal,
        Text message,
        Text experience,
        Information information,
        List<Text> tips,
        List<Channel> channels,
        Map<Channel, BigDecimal> cost,
        int effort,
        LocalDate review) {

    /** What the bank learns from the customer, and what the customer learns from the bank. */
    public record Information(Text in, Text out) {}

    public ContactMoment {
        tips = List.copyOf(tips);
        channels = List.copyOf(channels);
        cost = Map.copyOf(cost);
    }
}
