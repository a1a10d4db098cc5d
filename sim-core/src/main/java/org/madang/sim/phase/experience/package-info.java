/**
 * Phase 7: how good a match was, and what it does to satisfaction, expectation and trust (eq. 15 to 18).
 *
 * <p>Used by the engine. Newcomers: change what performance depends on in Performance, how it is felt in Disconfirmation.
 */
package org.madang.sim.phase.experience;
