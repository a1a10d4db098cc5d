/**
 * Threads that share the blocks of a loop without changing its result.
 *
 * <p>Used by the phases, through the market's crew. Newcomers: nothing, unless it gets faster.
 */
package org.madang.sim.parallel;
