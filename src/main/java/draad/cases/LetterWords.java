package draad.cases;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the placeholders in questions and letters stand for in a case, in plain words of both languages. */
@Component
class LetterWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Holdings holdings;
    private final Customers customers;
    private final MessageSource messages;

    LetterWords(Holdings holdings, Customers customers, MessageSource messages) {
        this.holdings = holdings;
        this.customers = customers;
        this.messages = messages;
    }

    Map<String, Text> of(CustomerCase customerCase, CustomerId reader) {
        var words = new HashMap<String, Text>();
        customerCase.data().forEach((name, value) -> DatumWords.of(value).ifPresent(said -> words.put(name, said)));
        words.put(
                "case",
                new Text(
                        customerCase.reference().text(),
                        customerCase.reference().text()));
        customerCase
                .datum(IntakeCheck.ACCOUNT)
                .map(HoldingId::of)
                .flatMap(holdings::find)
                .ifPresent(holding -> words.put("account", account(holding)));
        if (!reader.equals(customerCase.customer()))
            customers.find(customerCase.customer()).ifPresent(other -> {
                var name = other.name().display();
                words.put("other-holder", new Text(name, name));
            });
        return words;
    }

    private Text account(Holding holding) {
        return new Text(account(holding, Locale.ENGLISH), account(holding, DUTCH));
    }

    private String account(Holding holding, Locale locale) {
        var product = String.valueOf(messages.getMessage(
                "product." + holding.product() + ".yours",
                null,
                messages.getMessage("product.yours", null, locale),
                locale));
        if (holding.iban() == null) return product;
        var tail = holding.iban().substring(holding.iban().length() - 4);
        return messages.getMessage("account.with-tail", new Object[] {product, tail}, locale);
    }
}
