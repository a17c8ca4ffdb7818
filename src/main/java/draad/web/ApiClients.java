package draad.web;

import draad.shared.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The systems that may call, as configured under {@code draad.clients}; a channel system <em>is</em> its channel. */
@ConfigurationProperties("draad")
record ApiClients(@DefaultValue Map<String, Client> clients) {

    /**
     * @param channel the channel that this system is; null for a worker
     * @param password plain, or encoded with a prefix such as <code>{bcrypt}</code>
     */
    record Client(@Nullable Channel channel, String password, @DefaultValue Set<String> roles) {

        String encodedPassword() {
            return password.startsWith("{") ? password : "{noop}" + password;
        }
    }

    Optional<Client> find(String name) {
        return Optional.ofNullable(clients.get(name));
    }

    /** The caller that a client is; its own name is one of its roles. */
    Optional<Caller> caller(String name) {
        return find(name).map(client -> {
            var roles = new TreeSet<>(client.roles());
            roles.add(name);
            return Caller.client(name, client.channel(), roles);
        });
    }
}
