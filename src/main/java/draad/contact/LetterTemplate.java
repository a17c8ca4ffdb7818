package draad.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A letter as it was written in {@code letters/<template>.<language>.txt}: words for placeholders that nobody fills
 * ({@code name = words}), a line {@code # subject}, and paragraphs with an empty line between them. Lines that begin
 * with {@code -} are a list. A paragraph that begins with {@code ?} is left out when a placeholder in it has no words.
 */
record LetterTemplate(Map<String, String> words, String subject, List<Paragraph> paragraphs) {

    record Paragraph(String text, boolean optional) {}

    /** @throws IllegalArgumentException when it has no subject or no text */
    static LetterTemplate read(String name, String written) {
        var words = new HashMap<String, String>();
        var parts = written.strip().split("(?m)^# ", 2);
        if (parts.length < 2) throw new IllegalArgumentException("letters/" + name + " has no line '# subject'");
        for (var line : parts[0].strip().lines().toList()) {
            var word = line.split("=", 2);
            if (word.length < 2) throw new IllegalArgumentException("letters/" + name + ": '" + line + "' is no word");
            words.put(word[0].strip(), word[1].strip());
        }
        var blocks = parts[1].split("\\n\\s*\\n");
        if (blocks.length < 2) throw new IllegalArgumentException("letters/" + name + " says nothing");
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 1; i < blocks.length; i++) {
            var block = blocks[i].strip();
            boolean optional = block.startsWith("?");
            paragraphs.add(new Paragraph(optional ? block.substring(1).strip() : block, optional));
        }
        return new LetterTemplate(words, blocks[0].strip(), paragraphs);
    }
}
