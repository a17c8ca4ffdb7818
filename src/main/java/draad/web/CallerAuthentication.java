package draad.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** An authenticated caller as Spring Security carries it: the roles are authorities {@code ROLE_<role>}. */
final class CallerAuthentication {

    private CallerAuthentication() {}

    static Authentication of(Caller caller, @Nullable Object details) {
        var roles = caller.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                caller, null, AuthorityUtils.createAuthorityList(roles));
        authentication.setDetails(details);
        return authentication;
    }
}
