package draad.process.camunda;

import static draad.process.ModelText.action;
import static draad.process.ModelText.end;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.start;
import static draad.process.ModelText.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.process.ProcessModels;
import draad.process.Processes;
import draad.shared.CaseReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Deploying is running code, so whichever way a model comes it is checked, and what runs sees nothing but Draad. */
@EngineTest
class DeployingIsCheckedTest {

    @Autowired
    EngineDriver driver;

    @Autowired
    ProcessModels models;

    @Autowired
    Processes processes;

    @TempDir
    Path overlay;

    @Test
    void theEnginesOwnDeploymentIsCheckedToo() {
        var deployment = driver.engine
                .getRepositoryService()
                .createDeployment()
                .addString(
                        "sneaky.bpmn",
                        process(
                                "sneaky",
                                start() + flow("asked", "run") + "<bpmn:scriptTask id=\"run\" />" + flow("run", "done")
                                        + end("done")));

        assertThatThrownBy(deployment::deploy)
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("script");

        assertThat(models.model("sneaky")).isEmpty();
    }

    @Test
    void whatOnlyTheEngineSeesIsAFindingToo() {
        var findings = models.deploy(
                "test",
                Map.of(
                        "processes/undecided/undecided.bpmn",
                        process(
                                "undecided",
                                start() + flow("asked", "which") + "<bpmn:exclusiveGateway id=\"which\" />"
                                        + flow("which", "one", "${outcome == 'one'}") + flow("which", "two")
                                        + flow("which", "three") + end("one") + end("two") + end("three"))));

        assertThat(findings).extracting(draad.shared.Finding::code).contains("not-runnable");
        assertThat(models.model("undecided")).isEmpty();
    }

    @Test
    void modelsThatCallEachOtherAreDeployedTogether() {
        var caller = process(
                "a-caller",
                start() + flow("asked", "call") + "<bpmn:callActivity id=\"call\" calledElement=\"z-called\" />"
                        + flow("call", "done") + end("done"));
        var called = process(
                "z-called", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));

        var findings = models.deploy(
                "test",
                Map.of(
                        "processes/a-caller/a-caller.bpmn", caller,
                        "processes/z-called/z-called.bpmn", called));

        assertThat(findings).noneMatch(draad.shared.Finding::isError);
        assertThat(models.model("a-caller")).isPresent();
    }

    @Test
    void anExpressionSeesNoBeanButOurThree() {
        driver.deployUnchecked(
                "reaching",
                process(
                        "reaching",
                        start()
                                + flow("asked", "reach")
                                + action("reach").replace("${action}", "${processEngine}")
                                + refusalCaughtAt("reach")
                                + flow("reach", "done")
                                + flow("reach-was-refused", "done")
                                + end("done")));

        assertThatThrownBy(() -> processes.start("reaching", CaseReference.random(), Map.of()))
                .hasMessageContaining("processEngine");
    }

    @Test
    void aScriptThatWasDeployedAllTheSameDoesNotRun() {
        driver.deployUnchecked(
                "scripted",
                process(
                        "scripted",
                        start() + flow("asked", "run")
                                + "<bpmn:scriptTask id=\"run\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"
                                + flow("run", "done") + end("done")));

        assertThatThrownBy(() -> driver.engine.getRuntimeService().startProcessInstanceByKey("scripted"))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aModelInTheDirectoryIsDeployedOnce() throws IOException {
        write(
                "overlaid",
                process(
                        "overlaid",
                        start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done")));
        var packaged = new PackagedModels(models, new PathMatchingResourcePatternResolver(), overlay.toString());

        packaged.afterSingletonsInstantiated();
        packaged.afterSingletonsInstantiated();

        assertThat(models.model("overlaid").orElseThrow().version()).isEqualTo(1);
        assertThat(models.model("overlaid").orElseThrow().name().nl()).isEqualTo("Overgelegd");
    }

    @Test
    void aBadModelInTheDirectoryStopsTheStartWithASentence() throws IOException {
        write("spoilt", "<?xml version=\"1.0\"?><!DOCTYPE x><x/>");
        var packaged = new PackagedModels(models, new PathMatchingResourcePatternResolver(), overlay.toString());

        assertThatThrownBy(packaged::afterSingletonsInstantiated)
                .isInstanceOf(ModelsRefused.class)
                .hasMessageContaining("processes/spoilt/spoilt.bpmn")
                .hasMessageContaining("DOCTYPE");
    }

    private void write(String key, String model) throws IOException {
        var folder = Files.createDirectory(overlay.resolve(key));
        Files.writeString(folder.resolve(key + ".bpmn"), model);
        Files.writeString(folder.resolve("labels_nl.properties"), key + " = Overgelegd\ndo-it = Doen\n");
    }
}
