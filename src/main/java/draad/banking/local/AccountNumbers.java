package draad.banking.local;

import draad.banking.Iban;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that the bank gives to accounts that it opens itself. */
@Component
class AccountNumbers {

    private final JdbcClient jdbc;
    private final String bankCode;

    private final Set<String> withoutNumber;

    AccountNumbers(
            JdbcClient jdbc,
            @Value("${draad.bank-code}") String bankCode,
            @Value("${draad.products-without-iban}") Set<String> withoutNumber) {
        this.jdbc = jdbc;
        this.bankCode = bankCode;
        this.withoutNumber = withoutNumber;
    }

    /** Null for what is no account: a mortgage, an insurance. */
    @Nullable
    Iban nextFor(String product) {
        return withoutNumber.contains(product) ? null : next();
    }

    private Iban next() {
        return Iban.dutch(
                bankCode,
                jdbc.sql("select nextval('account_number')").query(Long.class).single());
    }
}
