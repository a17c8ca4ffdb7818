package draad.contact;

import draad.customer.CustomerFinder;
import draad.shared.Code;
import draad.shared.CustomerId;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds customers by the code on a letter that they have in their hands. */
@Component
class CodeFinder implements CustomerFinder {

    private final AskedQuestions questions;
    private final OutboundItems items;

    CodeFinder(AskedQuestions questions, OutboundItems items) {
        this.questions = questions;
        this.items = items;
    }

    @Override
    public List<CustomerId> find(String query) {
        try {
            var code = new Code(query);
            var found = new LinkedHashSet<CustomerId>();
            questions.find(code).ifPresent(question -> found.addAll(question.customers()));
            items.withCode(code).forEach(item -> found.add(item.customer()));
            return List.copyOf(found);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
