/**
 * Phase 4: word of mouth and reviews (eq. 6, 7).
 *
 * <p>Used by the engine. Newcomers: change who speaks in Speakers, what hearing does in a Hearing.
 */
package org.madang.sim.phase.talk;
