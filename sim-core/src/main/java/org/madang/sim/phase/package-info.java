/**
 * The nine phases of a week, a package each; none knows another.
 *
 * <p>Used by the engine. Newcomers: write a new phase in a package of its own, with what it reads, writes and draws in its
 * comment.
 */
package org.madang.sim.phase;
