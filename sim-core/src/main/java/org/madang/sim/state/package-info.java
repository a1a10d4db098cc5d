/**
 * All that changes during a run, in columns; it can be copied.
 *
 * <p>Used by the phases, which read and write it, and the engine. Newcomers: add a column with its shape, unit and range, and
 * its line in the copy: CopyTest names what is forgotten.
 */
package org.madang.sim.state;
