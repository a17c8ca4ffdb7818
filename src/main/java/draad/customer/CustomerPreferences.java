package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer likes; what they refuse is a word and not here.
 *
 * @param serviceChannel in which they rather hear of their own affairs, null when they did not say
 * @param marketingChannel in which they rather get offers, null when they did not say; no leave to send any
 * @param interests those that count now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerPreferences(
        String language,
        @Nullable Channel serviceChannel,
        @Nullable Channel marketingChannel,
        List<Interest> interests) {

    public boolean isInterestedIn(String topic) {
        return interests.stream().anyMatch(interest -> interest.topic().equalsIgnoreCase(topic));
    }
}
