package draad.process.bpmn;

import draad.process.Blank;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** A call gives a part what it needs, catches each way in which it may fail, and gets back what it waits for. */
class PartsFit implements Check {

    private static final Set<String> OF_THE_ENGINE = Set.of(
            "calledElementBinding",
            "calledElementVersion",
            "calledElementVersionTag",
            "calledElementTenantId",
            "variableMappingDelegateExpression");

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var call : model.elements("callActivity")) engine(call, findings);
        Calling.in(model).forEach(calling -> {
            if (ModelText.isCaseType(calling.process()))
                findings.error(
                        calling.call(),
                        "calls-case-type",
                        "'" + Calling.keyOf(calling.call()) + "' is a case type, which stands on its own.",
                        "Call a part (a process without a product), or let this case open another one.");
            filledIn(calling, findings);
            errors(calling, model, findings);
            end(calling, model, findings);
        });
        unfillable(model, findings);
    }

    private static void engine(BpmnElement call, Findings findings) {
        for (var attribute : OF_THE_ENGINE)
            if (call.camunda(attribute).isPresent())
                findings.error(
                        call,
                        "call-binding",
                        "The call says which version or which variables, but a case keeps the parts that it began with.",
                        "Leave out " + attribute + "; the part's blanks are filled in as properties.");
    }

    private static void filledIn(Calling calling, Findings findings) {
        var blanks = Blanks.of(calling.process());
        var filledIn = Blanks.filledInAt(calling.call()).keySet();
        for (var blank : blanks.keySet())
            if (blanks.get(blank) == null && !filledIn.contains(blank))
                findings.error(
                        calling.call(),
                        "blank-not-filled-in",
                        "The part needs " + blank + ", which is not filled in here.",
                        "Apply the part's element template and fill it in.");
        for (var name : filledIn)
            if (!blanks.containsKey(name))
                findings.error(
                        calling.call(),
                        "no-such-blank",
                        "The part leaves nothing open that is called " + name + ".",
                        "It can take: " + String.join(", ", new TreeSet<>(blanks.keySet())) + ".");
    }

    private static void errors(Calling calling, CheckedModel model, Findings findings) {
        var caught = Errors.caughtAt(calling.call(), model.document()).toList();
        for (var error : calling.errors())
            if (!caught.contains(error))
                findings.error(
                        calling.call(),
                        error.equals(EveryRefusalCaught.REFUSED) ? "refusal-not-caught" : "end-not-caught",
                        "The part may end with " + error + ", and nothing is said of what happens then.",
                        "Put an error event with the code " + error + " at its border, and lead it somewhere.");
        for (var error : caught)
            if (!calling.errors().contains(error))
                findings.error(
                        calling.call(),
                        "never-thrown",
                        "The part never ends with " + error + ", so this way is never taken.",
                        "Take the event away, or lead the part to an end event with that error.");
    }

    private static void end(Calling calling, CheckedModel model, Findings findings) {
        if (!calling.comesBack())
            findings.error(
                    calling.call(),
                    "endless",
                    "The part ends with an error only, so its caller never goes on.",
                    "Give the part an end event without an error.");
        if (callsItself(calling, model, new HashSet<>(Set.of(model.process().id()))))
            findings.error(
                    calling.call(),
                    "endless",
                    "The part comes to call itself again, without end.",
                    "Draw a way back inside the model instead.");
    }

    private static boolean callsItself(Calling calling, CheckedModel model, Set<String> around) {
        var key = Calling.keyOf(calling.call());
        if (around.contains(key)) return true;
        var deeper = new HashSet<>(around);
        deeper.add(key);
        return calling.further(model).anyMatch(further -> callsItself(further, model, deeper));
    }

    /** What the guard is asked must stand in the file itself, and nobody calls a case type to fill in its blanks. */
    private static void unfillable(CheckedModel model, Findings findings) {
        for (var element : model.elements())
            element.properties().forEach((name, value) -> {
                var isBlank = Blank.in(value).isPresent();
                var isGuards = name.equals("action") || name.equals("subject");
                var isNobodys = ModelText.isCaseType(model.process()) && !element.isBpmn("callActivity");
                if (isBlank && (isGuards || isNobodys))
                    findings.error(
                            element,
                            "blank-nobody-fills-in",
                            name + " is left open, but nobody can fill it in.",
                            "Write down what it is.");
            });
    }
}
