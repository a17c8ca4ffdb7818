package draad.web;

import java.util.Optional;

/** Where people who can sign in are kept; each module that has such people offers its own. */
public interface Accounts {

    /** The account of that user name as it is now, or empty when there is none that may sign in. */
    Optional<Account> find(String userName);
}
