/**
 * Answers for a bank that has no lines to valuers and registers yet: believable, always the same for the same question,
 * and kept in a table here. Example figures, not a valuer's and not a register's.
 */
@NullMarked
package draad.inquiry.local;

import org.jspecify.annotations.NullMarked;
