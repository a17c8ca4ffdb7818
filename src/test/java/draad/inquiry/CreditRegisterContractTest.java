package draad.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import draad.banking.Holdings;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.customer.CustomerName;
import draad.customer.Customers;
import draad.customer.Market;
import draad.customer.NewCustomer;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The line to the credit register keeps its contract")
class CreditRegisterContractTest extends OutsiderContract<CustomerId, CreditRegister.Registered> {

    @Autowired
    CreditRegister register;

    @Autowired
    Holdings holdings;

    @Autowired
    Customers customers;

    private final CustomerId nobody = CustomerId.next();
    private final CustomerId nobodyElse = CustomerId.next();

    @Override
    CreditRegister line() {
        return register;
    }

    @Override
    CustomerId question() {
        return nobody;
    }

    @Override
    CustomerId another() {
        return nobodyElse;
    }

    @Test
    void ofACreditItsLimitCountsForTwoPercentAMonth() {
        var registered = found(owning("credit", "-100.00", "5000.00"));

        assertThat(registered.monthly()).isEqualByComparingTo("100");
        assertThat(registered.arrears()).isFalse();
    }

    @Test
    void whoOwesMoreThanTheLimitIsBehind() {
        assertThat(found(owning("credit", "-5000.01", "5000.00")).arrears()).isTrue();
    }

    @Test
    void savingsAreNoCredit() {
        assertThat(found(owning("savings", "1000.00", "0.00")).monthly()).isEqualByComparingTo("0");
    }

    private CustomerId owning(String product, String balance, String overdraft) {
        var owner = customers
                .register(
                        new NewCustomer(
                                CustomerName.person("Rika", null, "Register"),
                                null,
                                Market.PRIVATE,
                                Locale.ENGLISH,
                                List.of()),
                        Channel.BRANCH)
                .id();
        holdings.open(new NewHolding(
                HoldingId.next(),
                product,
                null,
                Instant.now(),
                Money.euro(balance),
                Money.euro(overdraft),
                List.of(new Party(owner, Party.Role.HOLDER))));
        return owner;
    }
}
