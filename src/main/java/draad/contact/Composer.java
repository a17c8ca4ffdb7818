package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.customer.FormerAddresses;
import draad.shared.Channel;
import draad.shared.Code;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Chooses the way and writes the letter that fits it. */
@Component
class Composer {

    private final Customers customers;
    private final AskedQuestions questions;
    private final ContactMoments moments;
    private final WayToCustomer ways;
    private final LetterWriter writer;
    private final FormerAddresses former;

    Composer(
            Customers customers,
            AskedQuestions questions,
            ContactMoments moments,
            WayToCustomer ways,
            LetterWriter writer,
            FormerAddresses former) {
        this.customers = customers;
        this.questions = questions;
        this.moments = moments;
        this.ways = ways;
        this.writer = writer;
        this.former = former;
    }

    Composed compose(OutboundRequest request) {
        var customer = customers
                .find(request.customer())
                .orElseThrow(() -> new IllegalArgumentException("No customer " + request.customer()));
        var question = Optional.ofNullable(request.question())
                .map(code -> questions.find(code).orElseThrow())
                .orElse(null);
        var way = request.formerAddress() == null
                ? ways.choose(customer, moments.get(request.contactMoment()), question)
                : new Way(Channel.MAIL, former.find(request.formerAddress()).orElseThrow());
        var code = question == null ? Code.random() : question.code();
        return new Composed(way, writer.write(request, customer, way.to(), code, question));
    }

    /** The same words to where the customer is now. */
    Letter readdressed(OutboundItem item, Letter letter, ContactPoint to) {
        var customer = customers.find(item.customer()).orElseThrow();
        return letter.to(LetterWriter.addressee(customer.name().display(), to), item.code());
    }

    /** The same words along another way than the one that is closed. */
    Composed compose(OutboundItem closed, Letter letter) {
        Customer customer = customers.find(closed.customer()).orElseThrow();
        var without = closed.contactPoint().map(Set::of).orElse(Set.of());
        var way = ways.chooseAgain(customer, moments.get(closed.contactMoment()), letter.card() != null, without);
        var code = letter.card() == null ? Code.random() : letter.code();
        return new Composed(
                way, letter.to(LetterWriter.addressee(customer.name().display(), way.to()), code));
    }
}
