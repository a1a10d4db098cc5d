/**
 * Phase 2: spends the budget, moves the levers, and writes what each platform offers (eq. 1, 2, 5).
 *
 * <p>Used by the engine. Newcomers: write what a new lever does to people into Offering: other phases read the offer only.
 */
package org.madang.sim.phase.invest;
