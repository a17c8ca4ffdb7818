package draad.contact;

import draad.shared.Code;
import draad.shared.PostalAddress;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the mailroom hands in what came back. */
@RestController
class MailReturnController {

    record ReturnRequest(
            @Nullable Code code,
            @Nullable PostalAddress address,
            @Nullable String addressee,
            @NotNull ReturnReason reason) {}

    private final MailReturns returns;
    private final OutboundItems items;

    MailReturnController(MailReturns returns, OutboundItems items) {
        this.returns = returns;
        this.items = items;
    }

    @PostMapping("/api/v1/mail/returns")
    @ResponseStatus(HttpStatus.CREATED)
    Returned cameBack(@Valid @RequestBody ReturnRequest request, Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("forbidden");
        if (request.code() != null)
            return returns.cameBack(item(request.code(), request.addressee()), request.reason(), door);
        if (request.address() == null) throw missing("address", "Give a code, or an address with its addressee");
        if (request.addressee() == null || request.addressee().isBlank())
            throw missing("addressee", "Say whose mail it was");
        return returns.cameBackFrom(request.address(), request.addressee(), request.reason(), door);
    }

    /** The one that left last under that code; holders of one account have the same code on their letters. */
    private OutboundItem item(Code code, @Nullable String addressee) {
        var found = items.withCode(code).stream()
                .filter(item -> item.contactPoint().isPresent())
                .filter(item -> addressee == null || returns.isTo(item, addressee))
                .sorted(Comparator.comparing(item -> item.status() != OutboundStatus.SENT))
                .toList();
        if (found.isEmpty()) throw Problem.notFound();
        if (found.stream().map(OutboundItem::customer).distinct().count() > 1)
            throw missing("addressee", "More than one customer has a letter with this code: say whose it was");
        return found.get(0);
    }

    private static Problem missing(String field, String message) {
        return Problem.invalidData(List.of(new Problem.FieldError(field, "required", message)));
    }
}
