package draad.customer;

import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person has a right to know, given out by compliance: everything kept of them, and who looked. */
@RestController
@RequestMapping("/api/v1/customers/{customer}")
class PersonalDataController {

    private final CustomerAccess access;
    private final Customers customers;
    private final CustomerViews views;
    private final Preferences preferences;
    private final ReadLog reads;
    private final List<PersonalData> parts;

    PersonalDataController(
            CustomerAccess access,
            Customers customers,
            CustomerViews views,
            Preferences preferences,
            ReadLog reads,
            List<PersonalData> parts) {
        this.access = access;
        this.customers = customers;
        this.views = views;
        this.preferences = preferences;
        this.reads = reads;
        this.parts = parts;
    }

    @GetMapping("/export")
    Map<String, Object> export(@PathVariable CustomerId customer, Door door) {
        onlyForCompliance(door);
        var person = access.read(customer, door, "export");
        var ids = customers.allIds(person.id());
        var export = new LinkedHashMap<String, Object>();
        export.put("customer", views.of(person));
        export.put(
                "registeredAs",
                ids.stream()
                        .flatMap(id -> customers.findAsRegistered(id).stream())
                        .map(views::of)
                        .toList());
        export.put("preferences", preferences.of(person.id()));
        parts.forEach(part -> export.put(part.part(), part.of(ids)));
        export.put("reads", reads.of(ids, Long.MAX_VALUE, Page.MOST));
        return export;
    }

    @GetMapping("/reads")
    Page<ReadEntry> reads(
            @PathVariable CustomerId customer,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<Long> cursor,
            Door door) {
        onlyForCompliance(door);
        var person = access.read(customer, door, "reads");
        var most = Page.limit(limit.orElse(null));
        var entries = reads.of(customers.allIds(person.id()), cursor.orElse(Long.MAX_VALUE), most + 1);
        return Page.of(entries, most, entry -> String.valueOf(entry.number()));
    }

    private static void onlyForCompliance(Door door) {
        if (!door.hasRole("compliance")) throw Problem.forbidden("forbidden");
    }
}
