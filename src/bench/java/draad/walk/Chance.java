package draad.walk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What happens to happen in one case: the same for the same seed. */
final class Chance {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How often the first answer that a form names is given: else nobody would come far in a long process. */
    private static final double GOES_WELL = 0.55;

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** @return the place of the chosen one */
    int weighed(List<Double> weights) {
        double left = random.nextDouble() * weights.stream().mapToDouble(it -> it).sum();
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) return i;
        }
        return weights.size() - 1;
    }

    /** Answers to a form: of a choice any, of a number more or less than the example, of the rest an example. */
    ObjectNode answers(JsonNode schema) {
        var data = examples(schema);
        if (schema.path("properties").isMissingNode()) return data;
        schema.get("properties").properties().forEach(property -> vary(data, property.getKey(), property.getValue()));
        return data;
    }

    /** The first example of each property, which are valid together. */
    static ObjectNode examples(JsonNode schema) {
        var data = JSON.createObjectNode();
        schema.path("properties").properties().forEach(property -> {
            var first = property.getValue().path("examples").path(0);
            if (!first.isMissingNode()) data.set(property.getKey(), first);
        });
        return data;
    }

    /** What the bank knows already stands in the form. */
    static ObjectNode knowing(JsonNode known, ObjectNode data) {
        if (known.isObject())
            known.properties().forEach(answer -> {
                if (!answer.getValue().isNull()) data.set(answer.getKey(), answer.getValue());
            });
        return data;
    }

    /** As people do who read what is wrong: the last number in the message is the one that fits. */
    static void mend(ObjectNode data, JsonNode errors) {
        for (var error : errors) {
            var numbers = NUMBER.matcher(error.path("message").asString(""))
                    .results()
                    .map(found -> found.group().replace(",", ""))
                    .toList();
            var field = error.path("field").asString("");
            if (numbers.isEmpty() || !data.has(field)) continue;
            var last = numbers.get(numbers.size() - 1);
            if (data.get(field).isNumber()) data.put(field, new BigDecimal(last));
            else data.put(field, new BigDecimal(last).setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private void vary(ObjectNode data, String key, JsonNode property) {
        if (key.equals("outcome") && in(GOES_WELL)) return;
        if (property.has("enum")) data.set(key, of(list(property.get("enum"))));
        else if (property.path("type").asString("").equals("boolean") && !property.has("const"))
            data.put(key, in(0.6));
        else if (property.path("items").has("enum") && in(0.5)) some(data, key, property);
        else if (property.path("format").asString("").equals("money") && in(0.25)) amount(data, key, property);
        else if (isNumber(property) && in(0.4)) number(data, key, property);
        else if (property.path("examples").size() > 1) data.set(key, of(list(property.get("examples"))));
    }

    private void some(ObjectNode data, String key, JsonNode property) {
        var chosen = list(property.get("items").get("enum")).stream()
                .filter(value -> in(0.6))
                .toList();
        if (!chosen.isEmpty()) data.putArray(key).addAll(chosen);
    }

    private void amount(ObjectNode data, String key, JsonNode property) {
        var example = new BigDecimal(property.path("examples").path(0).asString("100.00"));
        var factor = of(List.of("0", "0.1", "0.5", "1.5", "3", "12", "40"));
        var amount = example.multiply(new BigDecimal(factor));
        if (property.has("x-minimum")) amount = amount.max(new BigDecimal(property.get("x-minimum").asString()));
        if (property.has("x-maximum")) amount = amount.min(new BigDecimal(property.get("x-maximum").asString()));
        data.put(key, amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private void number(ObjectNode data, String key, JsonNode property) {
        var least = property.get("minimum").decimalValue().max(BigDecimal.ZERO);
        var most = property.get("maximum").decimalValue().min(new BigDecimal(1_000));
        var span = most.subtract(least).max(BigDecimal.ZERO).intValue();
        data.put(key, least.add(BigDecimal.valueOf(below(span + 1))).setScale(0, RoundingMode.DOWN).intValueExact());
    }

    private static boolean isNumber(JsonNode property) {
        return property.has("minimum") && property.has("maximum");
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
