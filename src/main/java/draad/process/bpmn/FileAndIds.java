package draad.process.bpmn;

import java.util.Set;
import java.util.regex.Pattern;

/** Names by which files, processes and elements find each other, and how long an instance is kept. */
class FileAndIds implements Check {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DAYS = Pattern.compile("P\\d+D");
    private static final Set<String> ACTIVITIES = Set.of(
            "userTask", "serviceTask", "businessRuleTask", "sendTask", "receiveTask", "subProcess", "callActivity");
    private static final int MANY_ACTIVITIES = 15;

    @Override
    public void check(CheckedModel model, Findings findings) {
        file(model, findings);
        timeToLive(model.process(), findings);
        for (var element : model.elements()) {
            var isNamed = ACTIVITIES.contains(element.tag())
                    || element.tag().endsWith("Event")
                    || element.tag().endsWith("Gateway");
            if (isNamed && !KEBAB_CASE.matcher(element.id()).matches())
                findings.warning(
                        element.id(),
                        "id-convention",
                        "The id does not say in kebab-case what it is.",
                        "Call it for instance assess-income, reply-received or account-in-use.");
        }
        var activities = model.elements().stream()
                .filter(element -> ACTIVITIES.contains(element.tag()))
                .count();
        if (activities > MANY_ACTIVITIES)
            findings.warning(
                    model.caseType(),
                    "many-activities",
                    "The model has " + activities + " activities.",
                    "Put a part that stands on its own in a process that this one calls.");
    }

    static String keyOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.bpmn$", "");
    }

    private static void file(CheckedModel model, Findings findings) {
        var parts = model.path().split("/");
        var isFolderRight = parts.length < 2 || parts[parts.length - 2].equals(model.caseType());
        if (!keyOf(model.path()).equals(model.caseType()) || !isFolderRight)
            findings.error(
                    model.process(),
                    "names-differ",
                    "Folder, file and process have different names.",
                    "Call it processes/" + model.caseType() + "/" + model.caseType() + ".bpmn.");
        if (!KEBAB_CASE.matcher(model.caseType()).matches())
            findings.error(
                    model.process(),
                    "process-id",
                    "The process id is no kebab-case word.",
                    "Call the process what the case type is called, for instance close-account.");
        if (!"true".equals(model.process().attribute("isExecutable").orElse("false")))
            findings.error(
                    model.process(),
                    "not-executable",
                    "The process is not marked as executable, so it would be left out.",
                    "Mark it as executable.");
    }

    private static void timeToLive(BpmnElement process, Findings findings) {
        var timeToLive = process.camunda("historyTimeToLive").orElse("");
        if (!DAYS.matcher(timeToLive).matches())
            findings.error(
                    process,
                    "no-time-to-live",
                    "It is not said how long an instance is kept after its end.",
                    "Set the history time to live in days, for instance P2555D.");
    }
}
