/**
 * Phase 8: who leaves, by the hazard of eq. 19.
 *
 * <p>Used by the engine. Newcomers: add what moves the hazard to Hazard and to its bound, HazardBound.
 */
package org.madang.sim.phase.leave;
