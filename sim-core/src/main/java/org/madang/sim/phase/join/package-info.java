/**
 * Phase 5: who weighs joining, and who joins (eq. 8 to 12).
 *
 * <p>Used by the engine. Newcomers: change who considers in Join, what is considered in Consideration.
 */
package org.madang.sim.phase.join;
