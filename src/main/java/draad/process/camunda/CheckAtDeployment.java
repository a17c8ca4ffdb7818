package draad.process.camunda;

import draad.process.bpmn.ModelCheck;
import draad.shared.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** Lets no new model in that the check refuses, whichever way it came. */
@Component
class CheckAtDeployment implements Deployer {

    private final ModelCheck check;
    private final Models models;
    private final LatestVersions latest;
    private final ThreadLocal<Map<String, String>> deployedTogether = ThreadLocal.withInitial(Map::of);

    CheckAtDeployment(ModelCheck check, Models models, LatestVersions latest) {
        this.check = check;
        this.models = models;
        this.latest = latest;
    }

    /** Deploys models that may call each other, one after the other. */
    void together(Map<String, String> files, Runnable deployments) {
        deployedTogether.set(files);
        try {
            deployments.run();
        } finally {
            deployedTogether.remove();
        }
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        latest.forget();
        Map<String, String> files = new TreeMap<>();
        for (var resource : deployment.getResources().values())
            files.put(resource.getName(), new String(resource.getBytes(), StandardCharsets.UTF_8));
        var findings = check.findings(files, this::another);
        if (findings.stream().anyMatch(Finding::isError)) throw new ModelsRefused(findings);
    }

    private Optional<String> another(String key) {
        return deployedTogether.get().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + key + ".bpmn"))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> models.latestXml(key));
    }
}
