package draad.refusal;

import java.util.Collection;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Who has a part in the subject changed while this waited for the lock: the command starts again from its beginning.
 */
public class KeysChanged extends CannotAcquireLockException {

    private static final long serialVersionUID = 1L;

    KeysChanged(Collection<String> locked, Collection<String> needed) {
        super("Locked " + locked.size() + " keys, but " + needed.size() + " are needed now");
    }
}
