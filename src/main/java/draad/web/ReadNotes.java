package draad.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Keeps who looked at which customers; implemented by the module whose customers they are. */
public interface ReadNotes {

    /**
     * @param reason as the caller gave it
     * @param onCase the case that the caller named, for looks that know none themselves
     */
    void write(Collection<Looks.Look> looks, Door door, @Nullable String reason, @Nullable String onCase);
}
