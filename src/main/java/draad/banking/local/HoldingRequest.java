package draad.banking.local;

import draad.banking.Iban;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import draad.web.FieldErrors;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A holding as the core system, or somebody who registers a customer, sends it. */
record HoldingRequest(
        @Nullable CustomerId customerId,
        @Nullable String product,
        @Nullable String iban,
        @Nullable String openedAt,
        @Nullable JsonNode balance,
        @Nullable JsonNode overdraft,
        @Nullable Integer cards,
        @Nullable List<PartyRequest> parties,
        @Nullable JsonNode accruedInterest,
        @Nullable JsonNode arrears) {

    record PartyRequest(@Nullable CustomerId customerId, Party.@Nullable Role role) {}

    /** The same holding for whoever is registered with it. */
    HoldingRequest of(CustomerId owner) {
        return new HoldingRequest(
                owner, product, iban, openedAt, balance, overdraft, cards, parties, accruedInterest, arrears);
    }

    /** @throws draad.web.Problem 422 that names every field that is not right */
    NewHolding checked(String path, Customers customers, Clock clock, FieldErrors errors) {
        var owner = errors.required(path + "customerId", customerId);
        var goodProduct = errors.read(
                path + "product", errors.required(path + "product", product), "product", text -> Optional.of(text)
                        .filter(word -> word.matches("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,4}")));
        var number = errors.read(path + "iban", iban, "iban", Iban::parse);
        var opened = Moments.past(path + "openedAt", openedAt, clock, errors);
        var has = money(path + "balance", balance, errors);
        var may = money(path + "overdraft", overdraft, errors);
        if (may.amount().signum() < 0) errors.add(path + "overdraft", "money");
        owes(path, errors);
        if (cards != null && cards < 0) errors.add(path + "cards", "positive-money");
        var everybody = parties(path, owner, customers, errors);
        errors.complain();
        if (goodProduct == null) throw new IllegalStateException("Not checked");
        Instant since = opened == null ? clock.instant() : opened;
        var text = number == null ? null : number.text();
        return new NewHolding(HoldingId.next(), goodProduct, text, since, has, may, everybody);
    }

    /** What is owed beside the balance: interest that was not booked yet, and arrears. */
    Owed owes(String path, FieldErrors errors) {
        var late = money(path + "arrears", arrears, errors);
        if (late.amount().signum() < 0) errors.add(path + "arrears", "money");
        return new Owed(money(path + "accruedInterest", accruedInterest, errors), late);
    }

    record Owed(Money accruedInterest, Money arrears) {}

    private List<Party> parties(String path, @Nullable CustomerId owner, Customers customers, FieldErrors errors) {
        var asked = parties == null ? List.<PartyRequest>of() : parties;
        var everybody = each(path, asked, customers, errors);
        if (owner == null) return everybody;
        if (customers.find(owner).isEmpty()) errors.add(path + "customerId", "no-customer");
        else if (everybody.stream().noneMatch(party -> party.customerId().equals(owner)))
            everybody.add(0, new Party(owner, Party.Role.HOLDER));
        if (everybody.stream().noneMatch(party -> party.role().owns())) errors.add(path + "parties", "holder");
        return everybody;
    }

    static List<Party> each(String path, List<PartyRequest> asked, Customers customers, FieldErrors errors) {
        var everybody = new ArrayList<Party>();
        for (int i = 0; i < asked.size(); i++)
            party(path + "parties[" + i + "].", asked.get(i), customers, errors).ifPresent(everybody::add);
        return everybody;
    }

    static Optional<Party> party(String path, @Nullable PartyRequest asked, Customers customers, FieldErrors errors) {
        if (asked == null) {
            errors.add(path.substring(0, Math.max(0, path.length() - 1)), "required");
            return Optional.empty();
        }
        var customer = errors.required(path + "customerId", asked.customerId());
        var role = errors.required(path + "role", asked.role());
        if (customer != null && customers.find(customer).isEmpty()) {
            errors.add(path + "customerId", "no-customer");
            return Optional.empty();
        }
        return customer == null || role == null ? Optional.empty() : Optional.of(new Party(customer, role));
    }

    private static Money money(String path, @Nullable JsonNode node, FieldErrors errors) {
        if (node == null || node.isNull()) return Money.euro("0");
        var money = Amounts.of(node);
        if (money.isEmpty()) errors.add(path, "money");
        return money.orElse(Money.euro("0"));
    }
}
