/**
 * Phase 3: advertising, chance and partners expose people (eq. 3, 4).
 *
 * <p>Used by the engine. Newcomers: add a medium in Reach.
 */
package org.madang.sim.phase.reach;
