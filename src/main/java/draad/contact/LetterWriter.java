package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.Customer;
import draad.shared.Assurance;
import draad.shared.Code;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes letters in the customer's language, with the message of their contact moment. */
@Component
class LetterWriter {

    private final LetterTemplates templates;
    private final ContactMoments moments;
    private final MessageSource messages;
    private final Clock clock;

    LetterWriter(LetterTemplates templates, ContactMoments moments, MessageSource messages, Clock clock) {
        this.templates = templates;
        this.moments = moments;
        this.messages = messages;
        this.clock = clock;
    }

    Letter write(
            OutboundRequest request,
            Customer customer,
            @Nullable ContactPoint to,
            Code code,
            @Nullable Question question) {
        var locale = customer.language();
        var template = templates.get(request.template(), locale.getLanguage());
        var words = words(request, template, locale, question);
        var name = customer.name().display();
        return new Letter(
                locale.getLanguage(),
                addressee(name, to, request, locale),
                clock.instant().atZone(clock.getZone()).toLocalDate(),
                request.caseReference().text(),
                code,
                fill(template.subject(), words),
                messages.getMessage("letter.salutation", new Object[] {name}, locale),
                body(template, words),
                question == null ? null : card(question, locale));
    }

    private Map<String, String> words(
            OutboundRequest request, LetterTemplate template, Locale locale, @Nullable Question question) {
        Map<String, String> words = new HashMap<>(template.words());
        words.put("message", moments.get(request.contactMoment()).message().in(locale));
        if (question != null) words.put("question", question.text().in(locale));
        request.words().forEach((name, text) -> words.put(name, text.in(locale)));
        return words;
    }

    private static List<Letter.Paragraph> body(LetterTemplate template, Map<String, String> words) {
        var body = new ArrayList<Letter.Paragraph>();
        for (var paragraph : template.paragraphs())
            if (!paragraph.optional() || Placeholders.areAllIn(paragraph.text(), words))
                body.add(paragraph(fill(paragraph.text(), words)));
        return body;
    }

    private static Letter.Paragraph paragraph(String text) {
        var plain = new ArrayList<String>();
        var items = new ArrayList<String>();
        for (var line : text.lines().toList())
            if (line.startsWith("- ")) items.add(line.substring(2).strip());
            else plain.add(line.strip());
        return new Letter.Paragraph(String.join(" ", plain), items);
    }

    private static String fill(String text, Map<String, String> words) {
        return Placeholders.fill(text, words::get);
    }

    /** What concerns an estate says so in the window, above the name of whoever gets it. */
    private List<String> addressee(String name, @Nullable ContactPoint to, OutboundRequest request, Locale locale) {
        var lines = addressee(name, to);
        var estate = request.words().get(OutboundRequest.ESTATE_OF);
        if (estate != null)
            lines.add(0, messages.getMessage("letter.heirs-of", new Object[] {estate.in(locale)}, locale));
        return lines;
    }

    static List<String> addressee(String name, @Nullable ContactPoint to) {
        var lines = new ArrayList<String>(List.of(name));
        var address = to == null ? null : to.address();
        if (address == null) return lines;
        lines.add(address.street() + " " + address.number()
                + (address.addition() == null ? "" : " " + address.addition()));
        boolean dutch = address.country().equals("NL");
        var postcode = dutch ? address.postcode().replaceAll("(\\d{4})(\\w{2})", "$1 $2") : address.postcode();
        lines.add(postcode + "  " + address.city().toUpperCase(Locale.ROOT));
        if (!dutch)
            lines.add(new Locale.Builder()
                    .setRegion(address.country())
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toUpperCase(Locale.ROOT));
        return lines;
    }

    private Letter.Card card(Question question, Locale locale) {
        return new Letter.Card(
                question.code(),
                question.text().in(locale),
                question.answers().stream()
                        .map(answer -> new Letter.Box(
                                answer.id(), answer.text().in(locale), !Assurance.CODE.isAtLeast(answer.needs())))
                        .toList(),
                question.deadline().atZone(clock.getZone()).toLocalDate(),
                question.onSilence().in(locale));
    }
}
