package draad.contact;

import java.util.ArrayList;
import java.util.List;

/** What the bank wrote, for a page: in the customer's language, word for word as on paper. */
public record OutboundText(String language, String subject, List<String> paragraphs) {

    static OutboundText of(Letter letter) {
        var paragraphs = new ArrayList<String>();
        for (var paragraph : letter.body()) {
            if (!paragraph.text().isEmpty()) paragraphs.add(paragraph.text());
            paragraphs.addAll(paragraph.items());
        }
        if (letter.card() != null) paragraphs.add(letter.card().question());
        return new OutboundText(letter.language(), letter.subject(), List.copyOf(paragraphs));
    }
}
