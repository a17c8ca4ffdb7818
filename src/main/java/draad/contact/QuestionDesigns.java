package draad.contact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions that the bank may ask, as designed in {@code processes/questions.yaml}. */
@Component
public class QuestionDesigns {

    private final Map<String, QuestionDesign> designs;

    QuestionDesigns(DesignFiles files) {
        designs = QuestionDesignReader.read(files.read("questions.yaml"));
    }

    public Optional<QuestionDesign> find(String key) {
        return Optional.ofNullable(designs.get(key));
    }

    public Collection<QuestionDesign> all() {
        return designs.values();
    }

    QuestionDesign get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No question is called '" + key + "'"));
    }
}
