package draad.walk;

import draad.Calls;
import draad.form.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One case of somebody new, from its start to its end, and what follows from it. */
final class OneWalk {

    private static final int ANYHOW = 40;
    private static final int MOST_TURNS = 140;
    private static final int MOST_FOLLOWERS = 4;
    private static final int MOST_MENDS = 3;
    private static final int MOST_FAILURES = 25;
    private static final List<String> CALLERS =
            List.of("web", "agent", "branch-adviser", "webcare-agent", "mailroom", "compliance", "operator");
    private static final List<String> PEOPLE = List.of(
            "mortgage-specialist",
            "mortgage-acceptant",
            "complaints",
            "second-complaints",
            "compliance",
            "team-lead",
            "branch-adviser",
            "agent",
            "operator");

    /** Something that can happen now. */
    private record Turn(String name, double weight, Runnable happens) {}

    private final WalkingBank bank;
    private final String type;
    private final Chance chance;
    private final Tally tally;
    private final SomebodyNew who;
    private final Set<String> said = new TreeSet<>();
    private int failures;
    private String problem = "";

    OneWalk(WalkingBank bank, String type, Chance chance, Tally tally) {
        this.bank = bank;
        this.type = type;
        this.chance = chance;
        this.tally = tally;
        this.who = new SomebodyNew(bank, chance);
    }

    void walk() {
        bank.clock().today();
        who.come(type);
        var reference = start();
        if (reference == null) {
            tally.ended(type, "not started", List.of(), true);
            return;
        }
        toTheEnd(reference, type, true);
        followers(reference);
    }

    private @Nullable String start() {
        var form = bank.startForm(type);
        var callers = CALLERS.stream()
                .filter(caller -> bank.mayStart(type, caller, who.market()))
                .toList();
        if (callers.isEmpty()) {
            tally.finding(type + ": nobody may start it");
            return null;
        }
        var answer = asked(form, chance.of(callers));
        if (answer.status() == 403) answer = asked(form, "compliance");
        if (answer.status() == 201) return answer.json().get("reference").asString();
        tally.finding(type + ": cannot be started: " + shortly(answer));
        return null;
    }

    /** At first as chance has it, then with the form's first examples, then with what is required alone. */
    private Calls.Answer asked(Optional<Form> form, String caller) {
        Calls.Answer answer = null;
        for (int attempt = 0; attempt < 3; attempt++) {
            var schema = form.map(it -> it.schema(Locale.ENGLISH)).orElse(null);
            var data = schema == null
                    ? "{}"
                    : who.startData(attempt == 0 ? chance.answers(schema) : Chance.examples(schema), schema, attempt == 2)
                            .toString();
            answer = as(caller)
                    .post(
                            "/api/v1/cases",
                            "{\"type\": \"" + type + "\", \"customerId\": \"" + who.customer() + "\", \"data\": " + data
                                    + "}");
            if (answer.status() != 422) break;
        }
        return java.util.Objects.requireNonNull(answer);
    }

    private Calls as(String caller) {
        return caller.equals("web") ? bank.as("web").customer(who.customer()) : bank.as(caller);
    }

    private void toTheEnd(String reference, String ofType, boolean first) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            bank.settle();
            var now = see(reference);
            if (!now.get("status").asString().equals("open")) {
                var end = now.path("end").asString(now.get("status").asString());
                tally.ended(ofType, end, bank.path(reference, tally), first);
                return;
            }
            check(ofType, now);
            if (turn == ANYHOW) who.giveIn();
            if (failures > MOST_FAILURES) break;
            var turns = turns(reference, now, turn >= ANYHOW);
            if (turns.isEmpty()) break;
            var weights = turns.stream().map(Turn::weight).toList();
            turns.get(turn >= ANYHOW ? 0 : chance.weighed(weights)).happens().run();
        }
        tally.finding(ofType + ": does not end; it stands at " + stands(reference));
        tally.ended(ofType, "never", bank.path(reference, tally), first);
    }

    /** No step without a queue, no promise without a clock. */
    private void check(String ofType, JsonNode now) {
        for (var step : items(now.get("openSteps"))) {
            var key = step.get("key").asString();
            if (step.path("dueAt").isMissingNode() || step.get("dueAt").isNull())
                tally.finding(ofType + ": no promised time at " + key);
            var queue = bank.queueOf(step.get("id").asString());
            if (queue.isEmpty()) tally.finding(ofType + ": no work for " + key);
            else if (queue.get().equals("unrouted")) tally.finding(ofType + ": no queue for " + key);
        }
        for (var question : items(now.get("questions")))
            if (question.path("deadline").asString("").isEmpty())
                tally.finding(ofType + ": no last day for the question "
                        + question.path("text").asString());
    }

    /** What can happen, in an order that is the same each time; the calm way first when it has to end. */
    private List<Turn> turns(String reference, JsonNode now, boolean calm) {
        var turns = new ArrayList<Turn>();
        for (var step : items(now.get("openSteps")))
            turns.add(new Turn(
                    "1 step " + step.get("key").asString(), 1.0, () -> complete(reference, step, calm)));
        for (var question : items(now.get("questions"))) {
            if (question.has("answered") && !question.get("answered").isNull()) continue;
            for (var answer : items(question.get("answers"))) {
                var id = answer.get("id").asString();
                turns.add(new Turn("2 answer " + id, 0.5, () -> answer(question.get("code").asString(), id)));
            }
        }
        bank.timers(reference)
                .forEach((event, job) -> turns.add(new Turn("3 timer " + event, 0.25, () -> bank.fire(job))));
        if (!calm && !turns.isEmpty()) aside(reference, turns);
        turns.sort(Comparator.comparing(Turn::name));
        return turns;
    }

    /** What people do beside a process: say no to something, or ask for an extra step. */
    private void aside(String reference, List<Turn> turns) {
        if (!said.contains("extra")) turns.add(new Turn("4 extra step", 0.08, () -> {
            said.add("extra");
            bank.as("branch-adviser")
                    .post(
                            "/api/v1/cases/" + reference + "/extra-steps",
                            "{\"kind\": \"extra-contact\", \"question\": \"Please call once more.\"}");
        }));
        if (!said.contains("no")) turns.add(new Turn("5 no", 0.05, () -> {
            said.add("no");
            who.refuse(chance);
        }));
    }

    private void complete(String reference, JsonNode step, boolean calm) {
        var path = "/api/v1/cases/" + reference + "/steps/" + step.get("id").asString();
        var shown = seen(path).json();
        var schema = shown.path("schema");
        var known = shown.path("draft").path("data");
        var first = schema.isObject() ? Chance.knowing(known, Chance.examples(schema)) : null;
        var any = !schema.isObject() || calm ? first : Chance.knowing(known, chance.answers(schema));
        var done = completed(path, step, any == null ? "{}" : any.toString());
        if (done.status() == 422 && first != null) done = mended(path, step, first, done);
        for (var outcome : items(schema.path("properties").path("outcome").path("enum"))) {
            if (done.status() != 422 || first == null) break;
            first.set("outcome", outcome);
            done = mended(path, step, first, done);
        }
        if (done.status() != 200) {
            failures++;
            problem = shortly(done);
        }
        if (done.status() >= 500 || calm && done.status() != 200)
            tally.finding(type + ": " + step.get("key").asString() + " cannot be completed: " + shortly(done));
    }

    /** As people do: they put right what the message says, and take another way out when none of it helps. */
    private Calls.Answer mended(String path, JsonNode step, ObjectNode data, Calls.Answer refused) {
        var done = refused;
        for (int attempt = 0; attempt < MOST_MENDS && done.status() == 422; attempt++) {
            Chance.mend(data, done.json().path("errors"));
            done = completed(path, step, data.toString());
        }
        return done;
    }

    private Calls.Answer completed(String path, JsonNode step, String data) {
        var body = "{\"data\": " + data + "}";
        if (step.get("performer").asString().equals("customer")) {
            var done = as("web").post(path + "/completion", body);
            return done.status() == 200
                    ? done
                    : bank.as("branch-adviser").post(path + "/completion", body);
        }
        Calls.Answer last = null;
        for (var person : PEOPLE) {
            last = bank.as(person).with("X-Channel", "branch").post(path + "/completion", body);
            if (last.status() == 200 || last.status() == 422 || last.status() >= 500) return last;
        }
        return java.util.Objects.requireNonNull(last);
    }

    /** By whoever was asked; a card, when nobody signs in. */
    private void answer(String code, String answer) {
        var body = "{\"answer\": \"" + answer + "\"}";
        for (var somebody : who.everybody()) {
            var given = bank.as("web").customer(somebody).post("/api/v1/questions/" + code + "/answers", body);
            if (given.status() == 200) return;
            if (given.status() >= 500) tally.finding(type + ": answering " + answer + ": " + shortly(given));
        }
        bank.as("mail").post("/api/v1/questions/" + code + "/answers", body);
    }

    /** Cases that opened because of this one: they have to end as well. */
    private void followers(String done) {
        for (var closing : items(see(done).path("data").path("closings")))
            toTheEnd(closing.asString(), "close-account", false);
        var seen = new LinkedHashSet<String>(Set.of(done));
        for (int follower = 0; follower < MOST_FOLLOWERS; follower++) {
            bank.settle();
            var open = new ArrayList<JsonNode>();
            for (var somebody : who.everybody())
                items(bank.as("operator")
                                .get("/api/v1/customers/" + somebody + "/cases?limit=50")
                                .json()
                                .get("items"))
                        .stream()
                        .filter(other -> other.get("status").asString().equals("open"))
                        .filter(other -> !seen.contains(other.get("reference").asString()))
                        .forEach(open::add);
            if (open.isEmpty()) return;
            open.sort(Comparator.comparing(other -> other.get("type").asString()));
            var next = open.get(0);
            seen.add(next.get("reference").asString());
            toTheEnd(next.get("reference").asString(), next.get("type").asString(), false);
        }
    }

    private JsonNode see(String reference) {
        return seen("/api/v1/cases/" + reference).json();
    }

    /** What the law keeps hidden is seen by those who carry it out. */
    private Calls.Answer seen(String path) {
        var answer = bank.as("operator").get(path);
        return answer.status() == 404 ? bank.as("compliance").get(path) : answer;
    }

    private String stands(String reference) {
        var now = see(reference);
        var steps = items(now.get("openSteps")).stream()
                .map(step -> step.get("key").asString())
                .toList();
        return "steps " + steps + ", timers " + bank.timers(reference).keySet() + " " + problem;
    }

    private static String shortly(Calls.@Nullable Answer answer) {
        if (answer == null) return "no answer";
        var text = answer.status() + " " + answer.json().path("type").asString("") + " "
                + answer.json().path("errors").toString();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
