package draad.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page shows around its own content: who is signed in, where they can go, the other language. */
@Component
class Layout {

    private final Menu menu;
    private final Conversations conversations;
    private final boolean demo;

    Layout(Menu menu, Conversations conversations, Environment environment) {
        this.menu = menu;
        this.conversations = conversations;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isSignedIn() {
        return caller().isPresent();
    }

    public @Nullable String getName() {
        return caller().map(Caller::name).orElse(null);
    }

    public boolean isEmployee() {
        return caller().filter(caller -> caller.kind() == Caller.Kind.EMPLOYEE).isPresent();
    }

    public boolean isCustomer() {
        return caller().filter(caller -> caller.kind() == Caller.Kind.CUSTOMER).isPresent();
    }

    public boolean has(String role) {
        return caller().filter(caller -> caller.roles().contains(role)).isPresent();
    }

    /** With whom this employee is talking, so that no page lets them forget it. */
    public @Nullable Conversation getConversation() {
        return isEmployee() ? conversations.current().orElse(null) : null;
    }

    public List<MenuEntry> getMenu() {
        return caller().map(menu::of).orElse(List.of());
    }

    /** Whether this entry leads to the page that is shown, or to one below it. */
    public boolean isHere(MenuEntry entry) {
        var path = ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        var here = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        if (here == null) return false;
        var inside = path == null ? here : here.substring(path.length());
        return inside.equals(entry.href()) || inside.startsWith(entry.href() + "/");
    }

    /** This same page in that language. */
    public String in(String language) {
        var query = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("lang", language)
                .build()
                .getQuery();
        return "?" + query;
    }

    private static Optional<Caller> caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(found -> found.getPrincipal())
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast);
    }
}
