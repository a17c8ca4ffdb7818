package draad.banking.local;

import draad.banking.Iban;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that the bank gives to accounts that it opens itself. */
@Component
class AccountNumbers {

    private final JdbcClient jdbc;
    private final String bankCode;

    AccountNumbers(JdbcClient jdbc, @Value("${draad.bank-code:DRAD}") String bankCode) {
        this.jdbc = jdbc;
        this.bankCode = bankCode;
    }

    Iban next() {
        return Iban.dutch(
                bankCode,
                jdbc.sql("select nextval('account_number')").query(Long.class).single());
    }
}
