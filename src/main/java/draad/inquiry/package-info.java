/**
 * What only others know about a case: what a house is worth, which loans are registered, whether an identity document
 * is genuine, where money comes from. Each of them is a port of its own; {@code inquiry.local} answers for a bank that
 * has no lines to them yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "process", "cases", "banking"})
package draad.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
