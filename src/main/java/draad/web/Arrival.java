package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Brings who signed in to the page that they asked for, or to the first one of their menu. */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Menu menu;

    Arrival(Menu menu) {
        this.menu = menu;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? menu.homeOf(caller)
                : "/";
    }
}
