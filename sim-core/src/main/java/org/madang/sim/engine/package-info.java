/**
 * Runs a market week by week: founders, the nine phases on MASON's schedule, copies of a market that goes on.
 *
 * <p>Used by the module above, which runs replications. Newcomers: add a phase to Simulation.phases; nothing else in here
 * knows what a phase does.
 */
package org.madang.sim.engine;
