package draad.casefile;

import draad.cases.CustomerCase;
import draad.process.ModelElement;
import draad.process.ProcessModels;
import draad.refusal.Actions;
import draad.refusal.CataloguedAction;
import draad.refusal.Foresight;
import draad.refusal.Objection;
import draad.shared.ActionId;
import draad.shared.HoldingId;
import draad.shared.Ibans;
import draad.shared.Subject;
import draad.web.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case would still do and may not, as the guard would say at this moment, and how to go on. */
@Component
class RefusedHere {

    private final ProcessModels models;
    private final Actions actions;
    private final Foresight foresight;

    RefusedHere(ProcessModels models, Actions actions, Foresight foresight) {
        this.models = models;
        this.actions = actions;
        this.foresight = foresight;
    }

    /**
     * An action that is stopped.
     *
     * @param step the id of the element that does it
     */
    record Refused(String step, String action, List<Because> because) {}

    /**
     * Why.
     *
     * @param source {@code word} when somebody said so, {@code fact} when something is the case
     */
    record Because(String source, String reason, @Nullable String fact) {}

    /** An action that a case does, with what it does it to. */
    record Doing(CataloguedAction action, Subject subject) {}

    List<Refused> in(CustomerCase customerCase, Way way, Locale locale) {
        if (customerCase.status().isFinal()) return List.of();
        return way.parts().stream()
                .flatMap(this::ahead)
                .flatMap(element -> refused(customerCase, element, locale).stream())
                .distinct()
                .toList();
    }

    /** What the element does, and to what; empty when this case does no such thing any more. */
    Optional<Doing> find(CustomerCase customerCase, Way way, String step) {
        return way.parts().stream()
                .flatMap(this::ahead)
                .filter(element -> element.id().equals(step))
                .flatMap(element -> doing(customerCase, element).stream())
                .findFirst();
    }

    private Optional<Doing> doing(CustomerCase customerCase, ModelElement element) {
        var action = element.action().flatMap(actions::find);
        var subject = element.subject().flatMap(name -> subject(customerCase, name));
        return action.isEmpty() || subject.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doing(action.get(), subject.get()));
    }

    private Stream<ModelElement> ahead(Way.Part part) {
        var model = models.model(part.process(), part.version()).orElseThrow();
        return part.stops().stream()
                .filter(stop -> stop.state() != Way.State.DONE && stop.kind().equals("action"))
                .flatMap(stop -> model.element(stop.id()).stream());
    }

    private Optional<Refused> refused(CustomerCase customerCase, ModelElement element, Locale locale) {
        var doing = doing(customerCase, element);
        if (doing.isEmpty()) return Optional.empty();
        var action = doing.get().action();
        var objections = objections(customerCase, action.id(), doing.get().subject());
        if (objections.isEmpty()) return Optional.empty();
        return Optional.of(new Refused(
                element.id(),
                action.name().in(locale),
                objections.stream().map(objection -> because(objection, locale)).toList()));
    }

    private List<Objection> objections(CustomerCase customerCase, ActionId action, Subject subject) {
        try {
            return foresight.objections(action, subject, customerCase.customer(), customerCase.initiative());
        } catch (Problem gone) {
            return List.of();
        }
    }

    private static Because because(Objection objection, Locale locale) {
        return new Because(
                objection.refusal() == null ? "fact" : "word",
                Ibans.readable(objection.reason().in(locale)),
                objection.fact() == null ? null : Ibans.readable(objection.fact()));
    }

    private static Optional<Subject> subject(CustomerCase customerCase, String name) {
        if (name.equals("customer")) return Optional.of(Subject.customer(customerCase.customer()));
        return customerCase.datum(name).map(HoldingId::of).map(Subject::account);
    }
}
