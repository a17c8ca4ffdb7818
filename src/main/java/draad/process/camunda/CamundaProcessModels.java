package draad.process.camunda;

import draad.process.ProcessModel;
import draad.process.ProcessModels;
import draad.process.UnknownProcess;
import draad.process.bpmn.ModelCheck;
import draad.process.bpmn.ModelReader;
import draad.shared.Finding;
import draad.shared.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The port to models on Camunda 7. */
@Component
class CamundaProcessModels implements ProcessModels {

    private final RepositoryService repository;
    private final Models models;
    private final LatestVersions latest;
    private final ModelCheck check;
    private final CheckAtDeployment checkAtDeployment;
    private final Moves moves;
    private final EngineCommands commands;

    CamundaProcessModels(
            ProcessEngine engine,
            Models models,
            LatestVersions latest,
            ModelCheck check,
            CheckAtDeployment checkAtDeployment,
            Moves moves,
            EngineCommands commands) {
        repository = engine.getRepositoryService();
        this.models = models;
        this.latest = latest;
        this.check = check;
        this.checkAtDeployment = checkAtDeployment;
        this.moves = moves;
        this.commands = commands;
    }

    @Override
    public List<ProcessModel> models() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(definition -> models.of(definition.getId()))
                .toList();
    }

    @Override
    public Optional<ProcessModel> model(String key) {
        return latest.of(key, models::latest).map(definition -> models.of(definition.getId()));
    }

    @Override
    public Optional<ProcessModel> model(String key, int version) {
        return models.version(key, version).map(definition -> models.of(definition.getId()));
    }

    @Override
    public String bpmnXml(String key, int version) {
        return models.xml(definition(key, version));
    }

    @Override
    public List<Finding> check(String path, String content) {
        return check.findings(Map.of(path, content), models::latestXml);
    }

    @Override
    public List<Finding> deploy(String name, Map<String, String> resources) {
        var findings = check.findings(resources, models::latestXml);
        if (findings.stream().anyMatch(Finding::isError)) return findings;
        Map<String, Map<String, String>> byFolder = new TreeMap<>();
        resources.forEach((path, content) -> byFolder.computeIfAbsent(folderOf(path), folder -> new TreeMap<>())
                .put(path, content));
        List<Finding> all = new ArrayList<>(findings);
        try {
            checkAtDeployment.together(
                    resources,
                    () -> commands.inOne(() -> partsFirst(byFolder)
                            .forEach(folder -> deployTogether(name + "/" + folder.getKey(), folder.getValue()))));
        } catch (ParseException e) {
            all.addAll(findings(e));
        }
        latest.forget();
        return List.copyOf(all);
    }

    private static List<Finding> findings(ParseException refused) {
        if (refused instanceof ModelsRefused models) return models.findings();
        return refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> new Finding(
                                report.getResourceName(),
                                Objects.requireNonNullElse(problem.getMainElementId(), ""),
                                Severity.ERROR,
                                "not-runnable",
                                problem.getMessage(),
                                "Mend it in the designer; the engine cannot run it like this.")))
                .toList();
    }

    @Override
    public List<Finding> migrate(String key, int from, int to, Map<String, String> mapping, boolean dryRun) {
        return moves.move(definition(key, from), definition(key, to), mapping, dryRun);
    }

    /** Who calls a part never begins before it, so that a case that is moved to a new caller finds the new part. */
    private static List<Map.Entry<String, Map<String, String>>> partsFirst(Map<String, Map<String, String>> byFolder) {
        return byFolder.entrySet().stream()
                .sorted(Comparator.comparing(folder -> folder.getValue().entrySet().stream()
                        .anyMatch(file -> file.getKey().endsWith(".bpmn") && ModelReader.isCaseType(file.getValue()))))
                .toList();
    }

    /** A model and its labels are one: when either changed, both are deployed. */
    private void deployTogether(String name, Map<String, String> files) {
        var deployment = repository.createDeployment().name(name).enableDuplicateFiltering(false);
        files.forEach((path, content) -> deployment.addInputStream(
                path, new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        deployment.deploy();
    }

    private ProcessDefinition definition(String key, int version) {
        return models.version(key, version).orElseThrow(() -> new UnknownProcess(key + " version " + version));
    }

    private static String folderOf(String path) {
        var folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
