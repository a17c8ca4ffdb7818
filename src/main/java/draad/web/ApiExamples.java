package draad.web;

import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Shows with each call what it may send, as {@code api-examples.yaml} has it. */
@Component
@Order
class ApiExamples implements OpenApiCustomizer {

    private static final String PREFIX = "/api/v1";

    private final Map<String, Object> examples;

    ApiExamples() throws IOException {
        try (var file = new ClassPathResource("api-examples.yaml").getInputStream()) {
            examples = YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, Object>>() {});
        }
    }

    @Override
    public void customise(io.swagger.v3.oas.models.OpenAPI api) {
        api.getPaths().forEach(this::show);
    }

    private void show(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            var example = examples.get(method + " " + path.replaceFirst("^" + PREFIX, ""));
            if (example == null || operation.getRequestBody() == null) return;
            operation.getRequestBody().getContent().values().forEach(content -> content.setExample(example));
        });
    }
}
