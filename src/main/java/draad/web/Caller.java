package draad.web;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whoever authenticated, as plain texts, so that a session holds it and any version of any node can read it. */
record Caller(
        Kind kind,
        String userName,
        String name,
        @Nullable String customerId,
        @Nullable String channelId,
        TreeSet<String> roles)
        implements Principal, Serializable {

    enum Kind {
        CLIENT,
        EMPLOYEE,
        CUSTOMER
    }

    static Caller client(String name, @Nullable Channel channel, Set<String> roles) {
        return new Caller(Kind.CLIENT, name, name, null, channel == null ? null : channel.id(), new TreeSet<>(roles));
    }

    static Caller of(Account account) {
        return new Caller(
                account.kind() == Account.Kind.EMPLOYEE ? Kind.EMPLOYEE : Kind.CUSTOMER,
                account.userName(),
                account.name(),
                account.customer() == null ? null : account.customer().toString(),
                account.channel() == null ? null : account.channel().id(),
                new TreeSet<>(account.roles()));
    }

    Optional<CustomerId> customer() {
        return Optional.ofNullable(customerId).map(CustomerId::of);
    }

    Optional<Channel> channel() {
        return Optional.ofNullable(channelId).map(Channel::of);
    }

    Actor actor() {
        return switch (kind) {
            case CLIENT -> Actor.client(userName);
            case EMPLOYEE -> Actor.employee(userName, name);
            case CUSTOMER -> Actor.customer(customer().orElseThrow(), name);
        };
    }

    @Override
    public String getName() {
        return userName;
    }
}
