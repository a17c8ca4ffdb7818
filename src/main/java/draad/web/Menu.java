package draad.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages that somebody can go to, from all modules. */
@Component
class Menu {

    private final ObjectProvider<MenuEntry> entries;

    Menu(ObjectProvider<MenuEntry> entries) {
        this.entries = entries;
    }

    List<MenuEntry> of(Caller caller) {
        return entries.stream()
                .filter(entry -> entry.isFor(caller))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::href))
                .toList();
    }

    String homeOf(Caller caller) {
        return of(caller).stream().findFirst().map(MenuEntry::href).orElse("/");
    }
}
