package draad.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import draad.web.Page;
import draad.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the contact moments as designed, with how they are doing. */
@RestController
class ContactMomentController {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactMomentView(@JsonUnwrapped ContactMoment moment, MomentFigures.Figures figures) {}

    private final ContactMoments moments;
    private final MomentFigures figures;

    ContactMomentController(ContactMoments moments, MomentFigures figures) {
        this.moments = moments;
        this.figures = figures;
    }

    @GetMapping("/api/v1/contact-moments")
    Page<ContactMoment> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Page.limit(limit);
        var after = moments.all().stream()
                .filter(moment -> cursor == null || moment.id().compareTo(cursor) > 0)
                .sorted(java.util.Comparator.comparing(ContactMoment::id))
                .limit(most + 1L)
                .toList();
        return Page.of(after, most, ContactMoment::id);
    }

    @GetMapping("/api/v1/contact-moments/{id}")
    ContactMomentView show(@PathVariable String id) {
        var moment = moments.find(id).orElseThrow(Problem::notFound);
        return new ContactMomentView(moment, figures.of(moment));
    }
}
