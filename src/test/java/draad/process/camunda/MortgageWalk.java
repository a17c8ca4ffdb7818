package draad.process.camunda;

import java.util.Map;

/** Somebody who takes a case of the packaged mortgage models along its way. */
abstract class MortgageWalk extends ModelWalk {

    static final String LATE = "2099-12-31T23:59:59+01:00";
    static final Map<String, Object> HOLDS_LONG = Map.of("validUntil", LATE);

    void quoted() {
        processes.start("mortgage", reference, Map.of());
        complete("quote-request", Map.of());
    }

    void advised(String outcome) {
        quoted();
        complete("agree-on-service", Map.of("outcome", "advice"));
        complete("advice-conversation", Map.of("outcome", outcome));
    }

    void proposed(Map<String, Object> moments) {
        advised("go-on");
        complete("make-rate-proposal", moments);
    }

    void documentsAsked() {
        proposed(HOLDS_LONG);
        answer("accept-rate-proposal", "accept");
    }

    void documentsInOrder() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "complete"));
    }

    void accepted() {
        documentsInOrder();
        answer("findings-of-others", "found");
        complete("accept-application", Map.of("outcome", "approve"));
    }

    void offered() {
        accepted();
        complete("make-binding-offer", Map.of("offerUntil", LATE));
    }

    void signed() {
        offered();
        answer("accept-binding-offer", "accept");
    }
}
