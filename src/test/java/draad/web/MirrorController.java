package draad.web;

import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.PostalAddress;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives back what came in, for the tests of what all doors share. */
@Hidden
@RestController
@RequestMapping("/api/v1/mirror")
class MirrorController {

    static final Code KNOWN = Code.random();

    private final CodeGuard codes;

    private final JdbcClient jdbc;

    MirrorController(CodeGuard codes, JdbcClient jdbc) {
        this.codes = codes;
        this.jdbc = jdbc;
    }

    record Note(@NotBlank String text, Channel channel, CustomerId customer, PostalAddress address) {}

    @GetMapping("/door")
    Map<String, Object> door(Door door) {
        return Map.of(
                "kind", door.actor().kind().id(),
                "id", door.actor().id(),
                "channel", door.channel(),
                "assurance", door.assurance(),
                "onlyCustomer", door.onlyCustomer().map(CustomerId::toString).orElse("none"),
                "roles", new TreeSet<>(door.roles()),
                "language", door.locale().getLanguage());
    }

    @GetMapping("/customers/{customer}")
    CustomerId customer(@PathVariable CustomerId customer, Door door) {
        door.mustSee(customer);
        return customer;
    }

    @GetMapping("/limit")
    int limit(@RequestParam Integer limit) {
        return Page.limit(limit);
    }

    @GetMapping("/channel")
    Channel channel(@RequestParam Channel channel) {
        return channel;
    }

    @GetMapping("/kept")
    String kept(@RequestParam String text) {
        return jdbc.sql("select :text::text")
                .param("text", text)
                .query(String.class)
                .single();
    }

    @GetMapping("/operators")
    String operators(Door door) {
        door.require("operator");
        return "open";
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("a secret of the inside");
    }

    @RequestMapping("/codes/{code}")
    Code code(@PathVariable Code code) {
        return codes.find(code, typed -> Optional.of(typed).filter(KNOWN::equals));
    }

    @PostMapping("/notes")
    Note note(@Valid @RequestBody Note note) {
        return note;
    }
}
