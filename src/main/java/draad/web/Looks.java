package draad.web;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Which customers a request is about to show. Whoever fetches a customer's data says so here; all of a request are
 * written down at once, before its answer leaves.
 */
@Component
public class Looks {

    private static final String SEEN = Looks.class.getName();

    /**
     * One look.
     *
     * @param what which of their data: {@code customer}, {@code timeline}, {@code case}, …
     */
    public record Look(CustomerId customer, String what, @Nullable CaseReference caseReference) {}

    public void at(CustomerId customer, String what) {
        at(new Look(customer, what, null));
    }

    public void at(Collection<CustomerId> customers, String what) {
        customers.forEach(customer -> at(customer, what));
    }

    public void at(CustomerId customer, String what, CaseReference reference) {
        at(new Look(customer, what, reference));
    }

    /** What a command answers is what it changed, which its own records tell; only a read is a look. */
    public boolean isRead() {
        var request = request();
        return request != null
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    private static void at(Look look) {
        var request = request();
        if (request != null) seen(request).add(look);
    }

    /** What was not written down yet; forgotten by asking. */
    static Set<Look> takeFrom(HttpServletRequest request) {
        var seen = seen(request);
        request.removeAttribute(SEEN);
        return seen;
    }

    @SuppressWarnings("unchecked")
    private static Set<Look> seen(HttpServletRequest request) {
        var seen = (Set<Look>) request.getAttribute(SEEN);
        if (seen == null) request.setAttribute(SEEN, seen = new LinkedHashSet<>());
        return seen;
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
