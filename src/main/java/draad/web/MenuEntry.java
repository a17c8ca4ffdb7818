package draad.web;

import java.util.Set;

/**
 * A page's place in the menu; a bean of this type in any module puts it there.
 *
 * @param order the lowest comes first, and is where somebody arrives after signing in
 * @param label the message that names it
 * @param audience roles, or {@link #EMPLOYEES} or {@link #CUSTOMERS}; one of them is enough
 */
public record MenuEntry(int order, String href, String label, Set<String> audience) {

    public static final String EMPLOYEES = "kind:employee";
    public static final String CUSTOMERS = "kind:customer";

    public static MenuEntry forEmployees(int order, String href, String label) {
        return new MenuEntry(order, href, label, Set.of(EMPLOYEES));
    }

    public static MenuEntry forCustomers(int order, String href, String label) {
        return new MenuEntry(order, href, label, Set.of(CUSTOMERS));
    }

    public static MenuEntry forRoles(int order, String href, String label, String... roles) {
        return new MenuEntry(order, href, label, Set.of(roles));
    }

    boolean isFor(Caller caller) {
        return audience.contains("kind:" + caller.kind().name().toLowerCase(java.util.Locale.ROOT))
                || caller.roles().stream().anyMatch(audience::contains);
    }
}
