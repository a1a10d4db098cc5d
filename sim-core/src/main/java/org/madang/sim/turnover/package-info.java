/**
 * What follows when members join or leave, whatever the phase.
 *
 * <p>Used by the engine and the phases join, leave and shock. Newcomers: change bookkeeping of members here, in one place.
 */
package org.madang.sim.turnover;
