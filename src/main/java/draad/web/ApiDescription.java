package draad.web;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What holds for every call, in the description of the API. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Door.class)
                .replaceWithSchema(CaseReference.class, typed("string").example("7Q2-K0T-X9F"))
                .replaceWithSchema(Code.class, typed("string").example("7Q2M-K0TX-94FB-N"))
                .replaceWithSchema(Channel.class, channel())
                .replaceWithSchema(JsonNode.class, new Schema<>(SpecVersion.V31));
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Draad")
                        .version("v1")
                        .description("One customer, one case, one thread through every channel. Within v1 things are "
                                + "only added."))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("An API client, which is its channel, or an employee"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("Once an issuer is configured")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    OpenApiCustomizer whatHoldsForEveryCall() {
        return api -> {
            // Here and not above: what nobody refers to yet is taken out before this.
            api.schema(PROBLEM, problem());
            api.setTags(null);
            api.getPaths().forEach((path, item) -> item.readOperationsMap()
                    .forEach((method, operation) -> describe(path, method, operation)));
        };
    }

    /** Calls are grouped by what they are about, not by the class that happens to answer. */
    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setTags(List.of(path.split("/")[3]));
        if (method == PathItem.HttpMethod.POST) operation.addParametersItem(idempotencyKey());
        operation.addParametersItem(header("X-Customer", "For whom web and app call: all else is 404", "uuid"));
        operation.addParametersItem(header("X-Assurance", "How sure the channel is of the person", null));
        describeProblems(operation);
    }

    private static void describeProblems(Operation operation) {
        var content = new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().description("A problem (RFC 9457)").content(content));
    }

    private static Parameter idempotencyKey() {
        return header(
                Commands.KEY,
                "A repeat within 7 days gets the first answer, with " + Commands.REPLAY
                        + ": true; nothing is done twice",
                null);
    }

    private static Parameter header(String name, String description, @Nullable String format) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .schema(typed("string").format(format));
    }

    private static Schema<?> problem() {
        return typed("object")
                .addProperty("type", typed("string").example("/problems/invalid-data"))
                .addProperty("title", typed("string"))
                .addProperty("status", typed("integer"))
                .addProperty("detail", typed("string").description("In the caller's language: nl or en"))
                .addProperty("instance", typed("string"))
                .addProperty(
                        "errors",
                        typed("array")
                                .items(typed("object")
                                        .addProperty("field", typed("string"))
                                        .addProperty("code", typed("string"))
                                        .addProperty("message", typed("string"))));
    }

    private static Schema<?> channel() {
        var schema = typed("string");
        Arrays.stream(Channel.values()).map(Channel::id).forEach(schema::addEnumItemObject);
        return schema;
    }

    /** OpenAPI 3.1 has types, where 3.0 had one. */
    private static Schema<Object> typed(String type) {
        return new Schema<>(SpecVersion.V31).typesItem(type);
    }
}
