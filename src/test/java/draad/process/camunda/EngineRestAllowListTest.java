package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open on the engine's REST API, and to whom. */
class EngineRestAllowListTest {

    @ParameterizedTest
    @CsvSource({
        "worker, POST, /external-task/fetchAndLock",
        "worker, POST, /external-task/01990-a/complete",
        "worker, POST, /external-task/01990-a/extendLock",
        "operator, POST, /external-task/01990-a/unlock",
        "operator, GET, /history/process-instance",
        "operator, POST, /history/activity-instance/count",
        "designer, POST, /deployment/create",
        "designer, GET, /deployment",
        "designer, GET, /process-definition/key/close-account/xml",
        "designer, GET, /version"
    })
    void isOpen(String role, String method, String path) {
        assertThat(EngineRestAllowList.allows(method, path, Set.of(role))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "operator, POST, /external-task/fetchAndLock",
        "designer, GET, /history/process-instance",
        "operator, POST, /deployment/create",
        "designer, DELETE, /deployment/01990-a",
        "designer, POST, /deployment/01990-a/redeploy",
        "operator, POST, /process-definition/key/close-account/start",
        "operator, PUT, /process-definition/01990-a/suspended",
        "operator, DELETE, /process-definition/01990-a",
        "operator, POST, /process-instance/01990-a/modification",
        "operator, DELETE, /process-instance/01990-a",
        "operator, POST, /modification/execute",
        "operator, POST, /migration/execute",
        "operator, POST, /message",
        "operator, POST, /signal",
        "operator, POST, /task/01990-a/complete",
        "operator, PUT, /external-task/01990-a/retries",
        "operator, DELETE, /history/process-instance/01990-a",
        "operator, GET, /history/variable-instance",
        "operator, POST, /history/cleanup",
        "operator, GET, /engine/default/deployment",
        "worker, GET, /external-task/01990-a%2F..%2Fmessage",
        "worker, GET, /external-task;x=/topic-names",
        "nobody, GET, /version"
    })
    void isShut(String role, String method, String path) {
        assertThat(EngineRestAllowList.allows(method, path, Set.of(role))).isFalse();
    }
}
