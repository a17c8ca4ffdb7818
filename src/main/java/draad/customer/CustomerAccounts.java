package draad.customer;

import draad.shared.CustomerId;
import draad.web.Account;
import draad.web.Accounts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The logins of customers. */
@Repository
class CustomerAccounts implements Accounts {

    private final JdbcClient jdbc;

    CustomerAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(String userName) {
        return jdbc.sql(
                        """
                        select l.*, c.first_name, c.infix, c.last_name, c.organisation from customer_login l
                        join customer c on c.id = l.customer_id where user_name = :name""")
                .param("name", userName.toLowerCase(Locale.ROOT))
                .query((rs, row) -> Account.customer(
                        rs.getString("user_name"),
                        rs.getString("password_hash"),
                        CustomerRows.name(rs).display(),
                        CustomerRows.id(rs, "customer_id")))
                .optional();
    }

    /** Lets a customer sign in; an existing login stays as it is. */
    void add(String userName, CustomerId customer, String passwordHash) {
        jdbc.sql(
                        """
                insert into customer_login (user_name, customer_id, password_hash)
                values (:name, :customer, :hash) on conflict do nothing""")
                .param("name", userName.toLowerCase(Locale.ROOT))
                .param("customer", customer.value())
                .param("hash", passwordHash)
                .update();
    }
}
