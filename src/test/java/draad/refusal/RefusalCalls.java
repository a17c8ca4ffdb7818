package draad.refusal;

import draad.Calls;
import draad.shared.CustomerId;
import draad.shared.HoldingId;

/** What channels and employees call when somebody has something to say. */
record RefusalCalls(int port) {

    Calls as(String caller) {
        return Calls.to(port).as(caller);
    }

    Calls customer(CustomerId customer) {
        return as("web").customer(customer);
    }

    static Calls.Answer refuseClosing(Calls caller, CustomerId customer, HoldingId account) {
        return say(caller, customer, "close-account", account(account), "");
    }

    /** @param more members, each with a comma before it */
    static Calls.Answer say(Calls caller, CustomerId customer, String action, String subject, String more) {
        return caller.post(
                "/api/v1/customers/" + customer + "/refusals",
                """
                {"action": "%s", "subject": %s, "source": {"kind": "call"}%s}"""
                        .formatted(action, subject, more));
    }

    static Calls.Answer withdraw(Calls caller, String refusal) {
        return caller.post(
                "/api/v1/refusals/" + refusal + "/withdrawal", """
                {"source": {"kind": "visit"}}""");
    }

    static Calls.Answer check(Calls caller, CustomerId customer, String action, String subject) {
        return caller.post(
                "/api/v1/customers/" + customer + "/actions/" + action + "/check", "{\"subject\": " + subject + "}");
    }

    static String account(HoldingId account) {
        return "{\"kind\": \"account\", \"id\": \"" + account + "\"}";
    }

    static String idOf(Calls.Answer answer) {
        return answer.json().get("id").asString();
    }

    static String statusOf(Calls.Answer answer) {
        return answer.json().get("status").asString();
    }

    static String verdictOf(Calls.Answer answer) {
        return answer.json().get("verdict").asString();
    }
}
