package draad.staff;

import draad.shared.Channel;
import draad.web.Account;
import draad.web.Accounts;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets employees sign in. */
@Component
class EmployeeAccounts implements Accounts {

    private final JdbcClient jdbc;

    EmployeeAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(String userName) {
        return jdbc.sql(
                        """
                select user_name, password_hash, name, channel,
                       array(select role from employee_role r where r.user_name = e.user_name) as roles
                from employee e where user_name = :userName""")
                .param("userName", userName)
                .query((row, number) -> Account.employee(
                        row.getString("user_name"),
                        row.getString("password_hash"),
                        row.getString("name"),
                        Channel.of(row.getString("channel")),
                        Teams.texts(row.getArray("roles"))))
                .optional();
    }
}
