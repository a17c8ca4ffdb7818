package draad.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call for many items at once, of which each is a command of its own: no transaction is open around them all. The
 * answer is remembered by its idempotency key when all is done; a call that was cut off half-way is simply made again,
 * so each item must bear being done twice.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EachItemOnItsOwn {}
