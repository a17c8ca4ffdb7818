package draad.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Who a bearer token stands for: the employee or customer that its {@code preferred_username} names, otherwise the API
 * client of its {@code azp} or {@code client_id}. Its claim {@code roles} adds to a client's roles; an employee's roles
 * are kept here.
 */
@Component
class BearerCallers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final ApiClients clients;
    private final List<Accounts> accounts;

    BearerCallers(ApiClients clients, List<Accounts> accounts) {
        this.clients = clients;
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var person = claim(token, "preferred_username")
                .flatMap(name -> accounts.stream().flatMap(some -> some.find(name).stream()))
                .map(Caller::of);
        var client = Stream.of("azp", "client_id")
                .flatMap(claim -> claim(token, claim))
                .flatMap(name -> clients.caller(name).stream())
                .map(found -> withRoles(found, token.getClaimAsStringList("roles")));
        var caller = Stream.concat(person, client)
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("The token names nobody who is known here"));
        return new BearerAuthentication(caller);
    }

    private static Stream<String> claim(Jwt token, String name) {
        return Stream.ofNullable(token.getClaimAsString(name));
    }

    private static Caller withRoles(Caller client, @Nullable Collection<String> claimed) {
        if (claimed == null) return client;
        var roles = new TreeSet<>(client.roles());
        roles.addAll(claimed);
        return Caller.client(client.userName(), client.channel().orElse(null), Set.copyOf(roles));
    }

    private static final class BearerAuthentication extends AbstractAuthenticationToken {
        private static final long serialVersionUID = 1L;
        private final Caller caller;

        BearerAuthentication(Caller caller) {
            super(AuthorityUtils.createAuthorityList(
                    caller.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new)));
            this.caller = caller;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Caller getPrincipal() {
            return caller;
        }
    }
}
