package draad.process.camunda;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.jspecify.annotations.Nullable;

/** Tells the REST API, which finds this class by itself, which engine it serves. */
public class EngineRestProvider implements ProcessEngineProvider {

    private static volatile @Nullable ProcessEngine served;

    static void serve(ProcessEngine engine) {
        served = engine;
    }

    @Override
    public ProcessEngine getDefaultProcessEngine() {
        return Objects.requireNonNull(served, "The engine is not there yet");
    }

    @Override
    public @Nullable ProcessEngine getProcessEngine(String name) {
        return getProcessEngineNames().contains(name) ? getDefaultProcessEngine() : null;
    }

    @Override
    public Set<String> getProcessEngineNames() {
        return Set.of(getDefaultProcessEngine().getName());
    }
}
