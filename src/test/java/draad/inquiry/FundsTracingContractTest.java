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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The line to who traces money keeps its contract")
class FundsTracingContractTest extends OutsiderContract<FundsTracing.OwnMoney, FundsTracing.Traced> {

    @Autowired
    FundsTracing tracing;

    @Autowired
    Holdings holdings;

    @Autowired
    Customers customers;

    private final CustomerId nobody = CustomerId.next();

    @Override
    FundsTracing line() {
        return tracing;
    }

    @Override
    FundsTracing.OwnMoney question() {
        return money(nobody, "40000.00", true);
    }

    @Override
    FundsTracing.OwnMoney another() {
        return money(nobody, "40000.00", false);
    }

    @Test
    void moneyIsExplainedByADocumentOrNotAtAll() {
        assertThat(found(question()).word()).isEqualTo("by-document");
        assertThat(found(another()).word()).isEqualTo("unexplained");
        assertThat(found(money(nobody, "0", false)).word()).isEqualTo("none");
    }

    @Test
    void moneyThatStandsAtThisBankExplainsItself() {
        var saver = owning("savings", "40000.00", "0.00");

        assertThat(found(money(saver, "40000.00", false)).word()).isEqualTo("at-this-bank");
        assertThat(found(money(saver, "40000.01", false)).word()).isEqualTo("unexplained");
    }

    private static FundsTracing.OwnMoney money(CustomerId of, String amount, boolean proven) {
        return new FundsTracing.OwnMoney(of, new BigDecimal(amount), proven);
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
