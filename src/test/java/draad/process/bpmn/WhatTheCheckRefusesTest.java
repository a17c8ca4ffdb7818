package draad.process.bpmn;

import static draad.process.ModelText.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import draad.process.Catalogue;
import draad.shared.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One thing is spoilt in a model in which nothing is wrong, and that is found, where it is. */
class WhatTheCheckRefusesTest {

    @Test
    void inTheRightModelNothingIsFound() {
        var findings = check(RightModel.PATH, RightModel.TEXT, RightModel.catalogue(3, false));

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource
    void spoilt(String code, String element, String original, String spoilt) {
        assertThat(RightModel.TEXT).contains(original);
        var text = RightModel.TEXT.replaceFirst(
                java.util.regex.Pattern.quote(original), java.util.regex.Matcher.quoteReplacement(spoilt));

        var findings = check(RightModel.PATH, text, RightModel.catalogue(3, false));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.elementId()).isEqualTo(element);
            assertThat(finding.path()).isEqualTo(RightModel.PATH);
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.mend()).isNotBlank();
        });
    }

    static Stream<Arguments> spoilt() {
        var assess = "<bpmn:userTask id=\"assess-it\" name=\"Assess it\"><bpmn:extensionElements>";
        var closing = "camunda:delegateExpression=\"${action}\"";
        var deciding = "camunda:delegateExpression=\"${decision}\"";
        var saying = "camunda:delegateExpression=\"${contact}\"";
        var condition = "${verdict == 'unused'}";
        return Stream.of(
                arguments(
                        "doctype",
                        "",
                        "<bpmn:definitions",
                        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><bpmn:definitions"),
                arguments("not-xml", "", "</bpmn:definitions>", ""),
                arguments("script", "run-it", flow("settle-it", "closed"), "<bpmn:scriptTask id=\"run-it\" />"),
                arguments(
                        "script",
                        "assess-it",
                        assess,
                        assess + "<camunda:script scriptFormat=\"groovy\">1</camunda:script>"),
                arguments("java-class", "close-it", closing, "camunda:class=\"java.lang.Runtime\""),
                arguments("free-expression", "close-it", closing, "camunda:expression=\"${bean.run()}\""),
                arguments("free-expression", "close-it", closing, "camunda:delegateExpression=\"${contact}\""),
                arguments("free-expression", "in-use-to-close-it", condition, "${verdict.getClass() == 'unused'}"),
                arguments("free-expression", "wait-for-it-timer", "P28D", "${deadline.plus(1)}"),
                arguments(
                        "free-expression",
                        "assess-it",
                        "name=\"Assess it\"",
                        "name=\"A\" camunda:assignee=\"#{x.y()}\""),
                arguments(
                        "listener",
                        "assess-it",
                        assess,
                        assess + "<camunda:taskListener event=\"create\" class=\"A\" />"),
                arguments(
                        "listener",
                        "assess-it",
                        assess,
                        assess + "<camunda:executionListener event=\"start\" class=\"A\" />"),
                arguments("connector", "assess-it", assess, assess + "<camunda:connector />"),
                arguments("field", "assess-it", assess, assess + "<camunda:field name=\"a\" stringValue=\"b\" />"),
                arguments("unknown-action", "close-it", "value=\"close-account\"", "value=\"burn-account\""),
                arguments("unknown-rule-set", "test-it", "value=\"assumption\"", "value=\"presumption\""),
                arguments("unknown-contact-moment", "assess-it", "value=\"promised\"", "value=\"never\""),
                arguments(
                        "unknown-question",
                        "wait-for-it",
                        "value=\"closing\" />" + "<camunda:property name=\"onSilence\"",
                        "value=\"opening\" />" + "<camunda:property name=\"onSilence\""),
                arguments(
                        "unknown-form",
                        "fill-it",
                        "<bpmn:userTask id=\"settle-it\"",
                        "<bpmn:userTask id=\"fill-it\" name=\"Fill it\" /><bpmn:userTask id=\"settle-it\""),
                arguments(
                        "unknown-process",
                        "call-it",
                        flow("settle-it", "closed"),
                        "<bpmn:callActivity id=\"call-it\" calledElement=\"nowhere\" />"),
                arguments("names-channel", "assess-it", "name=\"Assess it\"", "name=\"Phone the customer\""),
                arguments("names-channel", "say-it", "value=\"closing-question\"", "value=\"question-by-e-mail\""),
                arguments(
                        "reply-without-deadline",
                        "wait-for-it",
                        "attachedToRef=\"wait-for-it\"",
                        "attachedToRef=\"say-it\""),
                arguments(
                        "reply-without-silence-rule",
                        "wait-for-it",
                        "<camunda:property name=\"onSilence\" value=\"ask-again\" />",
                        ""),
                arguments("not-an-action", "close-it", closing, "camunda:type=\"mail\""),
                arguments("subject-missing", "close-it", "<camunda:property name=\"subject\" value=\"account\" />", ""),
                arguments("not-a-decision", "test-it", deciding, "camunda:decisionRef=\"table\""),
                arguments("not-a-contact", "say-it", saying, "camunda:type=\"external\" camunda:topic=\"say\""),
                arguments(
                        "not-a-reply",
                        "wait-for-it",
                        "<camunda:property name=\"question\" value=\"closing\" />"
                                + "<camunda:property name=\"onSilence\"",
                        "<camunda:property name=\"onSilence\""),
                arguments(
                        "reply-at-border",
                        "heard",
                        flow("settle-it", "closed"),
                        "<bpmn:boundaryEvent id=\"heard\" attachedToRef=\"settle-it\">"
                                + "<bpmn:messageEventDefinition messageRef=\"message-answered\" /></bpmn:boundaryEvent>"),
                arguments("unknown-performer", "assess-it", "value=\"customer\"", "value=\"somebody\""),
                arguments("no-kind", "do-it", flow("settle-it", "closed"), "<bpmn:manualTask id=\"do-it\" />"),
                arguments(
                        "throwing-contact",
                        "closed",
                        "<bpmn:endEvent id=\"closed\" />",
                        "<bpmn:endEvent id=\"closed\"><bpmn:messageEventDefinition " + saying + " /></bpmn:endEvent>"),
                arguments(
                        "refusal-not-caught", "close-it", "attachedToRef=\"close-it\"", "attachedToRef=\"assess-it\""),
                arguments("refusal-not-caught", "close-it", "errorCode=\"action-refused\"", "errorCode=\"other\""),
                arguments("refusal-not-caught", "say-it", "attachedToRef=\"say-it\"", "attachedToRef=\"assess-it\""),
                arguments("moments-not-covered", "review", "value=\"settled\"", "value=\"delivered\""),
                arguments("product-not-made", "review", "value=\"quote\"", "value=\"advice\""),
                arguments("no-time-to-live", "review", "camunda:historyTimeToLive=\"P2555D\"", ""),
                arguments("no-time-to-live", "review", "P2555D", "P7Y"),
                arguments("id-convention", "Assess_It", "id=\"assess-it\"", "id=\"Assess_It\""),
                arguments("unreachable", "settle-it", flow("wait-for-it", "settle-it"), ""),
                arguments("endless", "settle-it", flow("settle-it", "closed"), ""),
                arguments("names-differ", "other", "process id=\"review\"", "process id=\"other\""),
                arguments("not-executable", "review", "isExecutable=\"true\"", "isExecutable=\"false\""),
                arguments("extra-steps-missing", "review", "isInterrupting=\"false\"", "isInterrupting=\"true\""),
                arguments("one-process", "", "</bpmn:definitions>", "<bpmn:process id=\"two\" /></bpmn:definitions>"),
                arguments("no-dutch-name", "weigh-it", "id=\"test-it\"", "id=\"weigh-it\""));
    }

    @Test
    void aProductHasAtMostThreeVariants() {
        var findings = check(RightModel.PATH, RightModel.TEXT, RightModel.catalogue(4, false));

        assertThat(findings).extracting(Finding::code).containsExactly("too-many-variants");
    }

    @Test
    void aCustomerIsNotAskedToPrint() {
        var findings = check(RightModel.PATH, RightModel.TEXT, RightModel.catalogue(3, true));

        assertThat(findings)
                .extracting(Finding::code, Finding::elementId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("asks-for-print", "assess-it"));
    }

    @Test
    void aFormThatNoStepUsesIsTold() {
        var text = RightModel.TEXT.replace("settle-it", "finish-it");

        var findings = check(RightModel.PATH, text, RightModel.catalogue(3, false));

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("form-without-step"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.message()).contains("settle-it.form");
                });
    }

    @Test
    void aDeploymentHoldsModelsAndTheirLabelsOnly() {
        var findings = check("processes/review/run.jar", "PK", RightModel.catalogue(3, false));

        assertThat(findings).extracting(Finding::code).containsExactly("unknown-file");
    }

    @Test
    void sixteenActivitiesAreMany() {
        var more = new StringBuilder();
        for (int i = 0; i < 11; i++) more.append("<bpmn:subProcess id=\"part-%d\" />".formatted(i));
        var text = RightModel.TEXT.replace(extra(), more + extra());

        var findings = check(RightModel.PATH, text, RightModel.catalogue(3, false));

        assertThat(findings).extracting(Finding::code).contains("many-activities");
    }

    private static String extra() {
        return "<bpmn:subProcess id=\"extra-steps\"";
    }

    private static List<Finding> check(String path, String text, Catalogue catalogue) {
        var beans = new StaticListableBeanFactory(Map.of("catalogue", catalogue));
        var check = new ModelCheck(beans.getBeanProvider(Catalogue.class));
        return check.findings(
                Map.of(path, text, "processes/review/labels_nl.properties", RightModel.LABELS),
                key -> Optional.empty());
    }
}
