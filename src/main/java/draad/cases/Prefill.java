package draad.cases;

import draad.customer.Customer;
import draad.customer.Customers;
import draad.form.Field;
import draad.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a step asks and somebody at the bank knows already, so that nobody is asked twice (C12). It stands in the form
 * until somebody writes something else there; it is no answer until it is given as one.
 */
@Component
public class Prefill {

    private static final String CUSTOMER = "customer";

    private final StepForms forms;
    private final Customers customers;
    private final IntermediateProducts products;
    private final Map<String, PrefillSource> sources;

    Prefill(StepForms forms, Customers customers, IntermediateProducts products, List<PrefillSource> sources) {
        this.forms = forms;
        this.customers = customers;
        this.products = products;
        this.sources = sources.stream().collect(Collectors.toMap(PrefillSource::name, source -> source));
    }

    /** By the names of the questions; only what the form would accept. */
    public Map<String, Object> of(CustomerCase customerCase, CaseStep step) {
        return forms.of(step, customerCase).map(form -> of(customerCase, form)).orElse(Map.of());
    }

    private Map<String, Object> of(CustomerCase customerCase, Form form) {
        var known = new LinkedHashMap<String, Map<String, Object>>();
        var filled = new LinkedHashMap<String, Object>();
        questions(form.fields())
                .filter(question -> question.prefill().contains("."))
                .forEach(question -> {
                    var name = question.prefill().split("\\.", 2);
                    var datum = known.computeIfAbsent(name[0], source -> known(customerCase, source))
                            .get(name[1]);
                    if (datum != null
                            && form.checkField(question.key(), datum, Locale.ENGLISH)
                                    .isEmpty()) filled.put(question.key(), datum);
                });
        return filled;
    }

    /** Questions whose answers stand at the top of the data. */
    private static Stream<Field.Question> questions(List<Field> fields) {
        return fields.stream().flatMap(field -> {
            if (field instanceof Field.Question question) return Stream.of(question);
            if (field instanceof Field.Section section && section.path().isEmpty()) return questions(section.fields());
            return Stream.empty();
        });
    }

    private Map<String, Object> known(CustomerCase customerCase, String source) {
        if (source.equals(CUSTOMER))
            return customers.find(customerCase.customer()).map(Prefill::told).orElse(Map.of());
        var own = Optional.ofNullable(sources.get(source));
        if (own.isPresent()) return own.get().of(customerCase);
        return products.of(customerCase.reference()).stream()
                .filter(product -> product.kind().equals(source))
                .findFirst()
                .map(IntermediateProduct::data)
                .orElse(customerCase.data());
    }

    private static Map<String, Object> told(Customer customer) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", customer.name().display());
        if (customer.birthDate() != null)
            told.put("birthDate", customer.birthDate().toString());
        return told;
    }
}
