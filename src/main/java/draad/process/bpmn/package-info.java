/**
 * Models as files in the BPMN notation: what they say and what is wrong with them. Knows the notation, no engine, so
 * that it stays when the engine goes.
 */
@NullMarked
package draad.process.bpmn;

import org.jspecify.annotations.NullMarked;
