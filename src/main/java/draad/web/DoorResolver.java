package draad.web;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;

/** Fills a controller's {@link Door} from who authenticated and what the headers say beside it. */
@Component
class DoorResolver implements HandlerMethodArgumentResolver {

    private final ObjectProvider<CanonicalCustomers> canonicalCustomers;
    private final LocaleResolver languages;
    private final boolean demo;

    DoorResolver(
            ObjectProvider<CanonicalCustomers> canonicalCustomers,
            LocaleResolver localeResolver,
            Environment environment) {
        this.canonicalCustomers = canonicalCustomers;
        this.languages = localeResolver;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Door.class;
    }

    @Override
    public Door resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return doorOf(request.getNativeRequest(HttpServletRequest.class));
    }

    Door doorOf(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Caller caller))
            return anonymous(request);
        return switch (caller.kind()) {
            case CLIENT -> client(caller, request);
            case EMPLOYEE -> employee(caller, request);
            case CUSTOMER -> customer(caller, request);
        };
    }

    private Door client(Caller caller, HttpServletRequest request) {
        // A worker has no channel: like the core system, no customer is on its other side.
        var channel = caller.channel().orElse(Channel.CORE_BANKING);
        var customer = channel.isSelfService() ? named(request) : Optional.<CustomerId>empty();
        if (channel.isSelfService() && customer.isEmpty() && !demo)
            throw Problem.malformed("missing-header", "X-Customer");
        return door(caller, caller.actor(), channel, assurance(request, channel), customer, request);
    }

    private Door employee(Caller caller, HttpServletRequest request) {
        var conversation = Conversations.in(request);
        if (conversation.isPresent() && request.getHeader("X-Channel") == null) {
            var channel = conversation.get().channel();
            return door(caller, caller.actor(), channel, conversation.get().assurance(), Optional.empty(), request);
        }
        var channel =
                header(request, "X-Channel", Channel::of).or(caller::channel).orElse(Channel.BRANCH);
        return door(caller, caller.actor(), channel, assurance(request, channel), Optional.empty(), request);
    }

    private Door customer(Caller caller, HttpServletRequest request) {
        var customer = caller.customer().map(this::canonical).orElseThrow();
        var actor = Actor.customer(customer, caller.name());
        return door(caller, actor, Channel.WEB, Assurance.STRONG, Optional.of(customer), request);
    }

    private Door door(
            Caller caller,
            Actor actor,
            Channel channel,
            Assurance assurance,
            Optional<CustomerId> onlyCustomer,
            HttpServletRequest request) {
        return new Door(actor, channel, assurance, onlyCustomer, caller.roles(), languages.resolveLocale(request));
    }

    /** A visitor of a public page: whoever they are, all that counts is the code that they bring. */
    private Door anonymous(HttpServletRequest request) {
        var visitor = new Actor(Actor.Kind.CUSTOMER, "visitor", "");
        return new Door(
                visitor,
                Channel.WEB,
                Assurance.NONE,
                Optional.of(Door.NOBODY),
                java.util.Set.of(),
                languages.resolveLocale(request));
    }

    private Optional<CustomerId> named(HttpServletRequest request) {
        return header(request, "X-Customer", CustomerId::of).map(this::canonical);
    }

    private CustomerId canonical(CustomerId customer) {
        var canonical = canonicalCustomers.getIfAvailable();
        return canonical == null ? customer : canonical.canonical(customer);
    }

    private static Assurance assurance(HttpServletRequest request, Channel channel) {
        return header(request, "X-Assurance", Assurance::of)
                .map(claimed -> claimed.atMost(channel.ceiling()))
                .orElse(channel.ceiling());
    }

    private static <T> Optional<T> header(HttpServletRequest request, String name, Function<String, T> read) {
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) return Optional.empty();
        try {
            return Optional.of(read.apply(value.strip()));
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-header", name, value);
        }
    }
}
