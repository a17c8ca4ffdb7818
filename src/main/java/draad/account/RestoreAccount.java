package draad.account;

import draad.banking.Holdings;
import draad.banking.PaymentIn;
import draad.banking.Settlement;
import draad.cases.CaseFile;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a closed account again under the same number, and lists what was missed meanwhile (W3). */
@Component
class RestoreAccount implements Action {

    private final Holdings holdings;
    private final CaseFile file;

    RestoreAccount(Holdings holdings, CaseFile file) {
        this.holdings = holdings;
        this.file = file;
    }

    @Override
    public ActionId id() {
        return ActionId.RESTORE_ACCOUNT;
    }

    @Override
    public String run(ActionContext context) {
        var account = context.subject().asAccount();
        var missed = holdings.paymentsOnClosed(account);
        var settled = holdings.settlementOf(account);
        holdings.reopen(account, context.permit());
        file.add(context.reference(), Map.of("returnedPayments", list(missed), "missedPayments", missed.size()));
        settled.map(Settlement::paidOut)
                .filter(money -> money.amount().signum() > 0)
                .ifPresent(money -> file.add(context.reference(), Map.of("moneyBack", money.text())));
        return "restored";
    }

    private static List<Map<String, Object>> list(List<PaymentIn> missed) {
        return missed.stream().map(RestoreAccount::line).toList();
    }

    private static Map<String, Object> line(PaymentIn payment) {
        var line = new LinkedHashMap<String, Object>();
        line.put("amount", payment.amount().text());
        line.put("currency", payment.amount().currencyCode());
        line.put("from", payment.from());
        line.put("at", payment.at().toString());
        line.put("description", payment.description());
        return line;
    }
}
