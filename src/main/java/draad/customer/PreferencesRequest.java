package draad.customer;

import draad.shared.Channel;
import draad.web.FieldErrors;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer likes, as a client sends it. */
record PreferencesRequest(
        @Nullable String language,
        @Nullable Channel serviceChannel,
        @Nullable Channel marketingChannel,
        @Nullable List<InterestRequest> interests) {

    private static final int MOST = 100;
    private static final int LONGEST = 200;

    record InterestRequest(
            @Nullable String topic, @Nullable String source, @Nullable String saidAt, @Nullable String until) {}

    /** @throws draad.web.Problem 422 that names every field that is not right */
    CustomerPreferences checked(String knownLanguage, String source, Instant now, FieldErrors errors) {
        var spoken = errors.read(
                "language", language == null ? knownLanguage : language, "language", CustomerRequest::language);
        if (serviceChannel == Channel.CORE_BANKING) errors.add("serviceChannel", "channel");
        if (marketingChannel == Channel.CORE_BANKING) errors.add("marketingChannel", "channel");
        var asked = interests == null ? List.<InterestRequest>of() : interests;
        if (asked.size() > MOST) errors.add("interests", "too-many", MOST);
        errors.complain();
        var checked = new ArrayList<Interest>();
        var topics = new HashSet<String>();
        for (int i = 0; i < asked.size(); i++) {
            var interest = interest("interests[" + i + "]", asked.get(i), source, now, errors);
            if (interest != null && !topics.add(interest.topic())) errors.add("interests[" + i + "].topic", "twice");
            if (interest != null) checked.add(interest);
        }
        errors.complain();
        return new CustomerPreferences(
                spoken == null ? knownLanguage : spoken.getLanguage(), serviceChannel, marketingChannel, checked);
    }

    private static @Nullable Interest interest(
            String path, @Nullable InterestRequest asked, String source, Instant now, FieldErrors errors) {
        if (errors.required(path, asked) == null || asked == null) return null;
        var topic = errors.required(path + ".topic", asked.topic());
        if (topic != null && topic.length() > LONGEST) errors.add(path + ".topic", "too-long", LONGEST);
        var saidAt = moment(path + ".saidAt", asked.saidAt(), errors);
        var until = moment(path + ".until", asked.until(), errors);
        if (topic == null) return null;
        return new Interest(
                topic.strip(),
                asked.source() == null || asked.source().isBlank()
                        ? source
                        : asked.source().strip(),
                saidAt == null ? now.truncatedTo(ChronoUnit.MICROS) : saidAt,
                until);
    }

    private static @Nullable Instant moment(String field, @Nullable String text, FieldErrors errors) {
        return errors.read(field, text, "moment", FieldErrors.tried(one -> OffsetDateTime.parse(one)
                .toInstant()));
    }
}
