package draad.cases;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.StepId;
import draad.shared.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in a case, as it stands on the customer's timeline. */
public sealed interface Happened extends Happening {

    CustomerCase of();

    @Override
    default Set<CustomerId> customers() {
        return Set.of(of().customer());
    }

    @Override
    default CaseReference caseReference() {
        return of().reference();
    }

    @Override
    default boolean confidential() {
        return of().confidential();
    }

    @Override
    default Map<String, Object> data() {
        return Map.of("caseType", of().type());
    }

    record CaseStarted(CustomerCase of, Actor actor, Channel channel) implements Happened {
        @Override
        public String kind() {
            return "case-started";
        }
    }

    record CasePaused(CustomerCase of, Actor actor, Channel channel) implements Happened {
        @Override
        public String kind() {
            return "case-paused";
        }
    }

    /** The case goes on, perhaps in another channel than it was left in (C2, C3). */
    record CaseResumed(CustomerCase of, Actor actor, Channel channel, Channel leftIn) implements Happened {
        @Override
        public String kind() {
            return "case-resumed";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("caseType", of.type(), "leftIn", leftIn.id());
        }
    }

    record CaseWithdrawn(CustomerCase of, Actor actor, Channel channel) implements Happened {
        @Override
        public String kind() {
            return "case-withdrawn";
        }
    }

    record CaseCompleted(CustomerCase of, String end, Text endName) implements Happened {
        @Override
        public String kind() {
            return "case-completed";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public Channel channel() {
            return of.lastIn();
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("caseType", of.type(), "end", end, "endName", texts(endName));
        }
    }

    record StepCompleted(
            CustomerCase of,
            StepId step,
            String key,
            Text title,
            @Nullable String moment,
            Actor actor,
            Channel channel,
            Assurance assurance)
            implements Happened {
        @Override
        public String kind() {
            return "step-completed";
        }

        @Override
        public @Nullable String contactMoment() {
            return moment;
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("caseType", of.type(), "step", step.toString(), "key", key, "title", texts(title));
        }
    }

    record IntermediateProductMade(CustomerCase of, String product, int version, Actor actor, Channel channel)
            implements Happened {
        @Override
        public String kind() {
            return "intermediate-product-made";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("caseType", of.type(), "product", product, "version", version);
        }
    }

    /** Rules or a colleague asked for a step beside those of the process (P4). */
    record ExtraStepAsked(CustomerCase of, String extraKind, Actor actor, Channel channel) implements Happened {
        @Override
        public String kind() {
            return "extra-step-asked";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("caseType", of.type(), "extraStep", extraKind);
        }
    }

    record NoteWritten(CustomerCase of, UUID note, boolean visibleToCustomer, Actor actor, Channel channel)
            implements Happened {
        @Override
        public String kind() {
            return "note-written";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("visibleToCustomer", visibleToCustomer);
        }
    }

    record DocumentReceived(CustomerCase of, String document, String mediaType, Actor actor, Channel channel)
            implements Happened {
        @Override
        public String kind() {
            return "document-received";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("document", document, "mediaType", mediaType);
        }
    }

    private static Map<String, Object> texts(Text text) {
        var texts = new LinkedHashMap<String, Object>();
        texts.put("en", text.en());
        texts.put("nl", text.nl());
        return texts;
    }
}
