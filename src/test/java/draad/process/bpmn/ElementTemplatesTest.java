package draad.process.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desktop modeler offers our five kinds of element, with just what the check asks of them. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of("processes/.camunda/element-templates");

    @Test
    void eachKindSetsItsOneConstant() throws IOException {
        var templates = templates();

        assertThat(bound(templates.get("draad.action"), "camunda:delegateExpression"))
                .isEqualTo("${action}");
        assertThat(bound(templates.get("draad.decision"), "camunda:delegateExpression"))
                .isEqualTo("${decision}");
        assertThat(bound(templates.get("draad.contact"), "camunda:delegateExpression"))
                .isEqualTo("${contact}");
        assertThat(bound(templates.get("draad.external-action"), "camunda:type"))
                .isEqualTo("external");
        assertThat(templates).containsKeys("draad.step", "draad.reply");
    }

    @Test
    void everyTemplateThatAModelAppliedIsThere() throws IOException {
        Set<String> applied = new HashSet<>();
        try (var models = Files.walk(Path.of("processes"))) {
            for (var model :
                    models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                var matcher = Pattern.compile("modelerTemplate=\"([^\"]+)\"").matcher(Files.readString(model));
                while (matcher.find()) applied.add(matcher.group(1));
            }
        }

        assertThat(templates().keySet()).containsAll(applied);
    }

    private static String bound(JsonNode template, String property) {
        for (var entry : template.get("properties"))
            if (property.equals(entry.get("binding").get("name").asString()))
                return entry.get("value").asString();
        return "";
    }

    private static Map<String, JsonNode> templates() throws IOException {
        var json = JsonMapper.builder().build();
        Map<String, JsonNode> templates = new TreeMap<>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                var template = json.readTree(Files.readString(file));
                templates.put(template.get("id").asString(), template);
            }
        }
        return templates;
    }
}
