package draad.desk;

import draad.cases.Offering;
import draad.cases.StepAssurance;
import draad.refusal.ActionClass;
import draad.refusal.WordAssurance;
import draad.refusal.WordKind;
import draad.shared.Assurance;
import draad.shared.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What may be said and done with somebody of whom the bank is this sure, as the rules say it. */
@Component
class Permissions {

    private final StepAssurance steps;
    private final WordAssurance words;
    private final Offering offering;
    private final MessageSource messages;

    Permissions(StepAssurance steps, WordAssurance words, Offering offering, MessageSource messages) {
        this.steps = steps;
        this.words = words;
        this.offering = offering;
        this.messages = messages;
    }

    /**
     * @param caseType the case that it starts, null for what starts none
     * @param now whether it may be done as sure as the bank is now
     */
    public record Permission(
            String what, Assurance needs, boolean now, @Nullable String reason, @Nullable String caseType) {}

    List<Permission> of(String market, Channel channel, Assurance sure, Locale locale) {
        var all = new ArrayList<Permission>();
        Stream.of("tell-general", "tell-status", "tell-details")
                .forEach(
                        step -> all.add(step("", step, text("desk.may." + step, locale), null, channel, sure, locale)));
        all.add(word("say", "desk.may.refuse", sure, locale));
        all.add(word("withdraw", "desk.may.withdraw", sure, locale));
        offering.of(market, channel).stream()
                .filter(offer -> offer.may().start())
                .forEach(offer -> all.add(step(
                        offer.caseType(),
                        "start",
                        text("caseType." + offer.caseType(), locale),
                        offer.caseType(),
                        channel,
                        sure,
                        locale)));
        return List.copyOf(all);
    }

    private Permission step(
            String type,
            String step,
            String what,
            @Nullable String starts,
            Channel channel,
            Assurance sure,
            Locale locale) {
        var needed = steps.needed(type, step, channel);
        var reason = needed.reason() == null ? null : needed.reason().in(locale);
        return new Permission(what, needed.assurance(), sure.isAtLeast(needed.assurance()), reason, starts);
    }

    private Permission word(String act, String message, Assurance sure, Locale locale) {
        var needed = words.needed(act, WordKind.REFUSAL, ActionClass.SERVICE);
        return new Permission(text(message, locale), needed, sure.isAtLeast(needed), null, null);
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}
