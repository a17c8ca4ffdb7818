package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that the bank does to or for a customer and that they may refuse, as listed in {@code rules/actions.yaml}.
 */
public record ActionId(@JsonValue String text) {

    public static final ActionId CLOSE_ACCOUNT = new ActionId("close-account");
    public static final ActionId REDIRECT_PAYMENTS = new ActionId("redirect-payments");
    public static final ActionId RESTORE_ACCOUNT = new ActionId("restore-account");
    public static final ActionId GIVE_GESTURE = new ActionId("give-gesture");
    public static final ActionId SECURE_ESTATE = new ActionId("secure-estate");
    public static final ActionId FREEZE_ACCOUNT = new ActionId("freeze-account");
    public static final ActionId UNFREEZE_ACCOUNT = new ActionId("unfreeze-account");
    public static final ActionId SEND_MAIL = new ActionId("send-mail");

    public ActionId {
        if (!text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) throw new IllegalArgumentException("Not an action: " + text);
    }

    @JsonCreator
    public static ActionId of(String text) {
        return new ActionId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
