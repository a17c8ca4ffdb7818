/** What all doors share: the security chain, problems, idempotency, language, page layout. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package draad.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
