/**
 * Phase 6: requests, who offers, who is matched with whom (eq. 13, 14).
 *
 * <p>Used by the engine. Newcomers: add a way to match beside Candidates, DeferredAcceptance and OptimalMatching.
 */
package org.madang.sim.phase.match;
