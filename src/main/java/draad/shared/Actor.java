package draad.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/**
 * Who did something.
 *
 * @param id the customer's id, the employee's user name, the API client's name, or the part of the system
 * @param name as people read it
 */
public record Actor(Kind kind, String id, String name) {

    public enum Kind {
        CUSTOMER,
        EMPLOYEE,
        CLIENT,
        SYSTEM;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "draad", "Draad");

    public static Actor customer(CustomerId id, String name) {
        return new Actor(Kind.CUSTOMER, id.toString(), name);
    }

    public static Actor employee(String userName, String name) {
        return new Actor(Kind.EMPLOYEE, userName, name);
    }

    public static Actor client(String name) {
        return new Actor(Kind.CLIENT, name, name);
    }

    @JsonIgnore
    public boolean isEmployee() {
        return kind == Kind.EMPLOYEE;
    }
}
