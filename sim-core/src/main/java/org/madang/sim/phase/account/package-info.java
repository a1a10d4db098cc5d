/**
 * Phase 9: counts people, books money, fills the indicators.
 *
 * <p>Used by the engine. Newcomers: fill a new indicator in Account or, if it is money, in Ledger.
 */
package org.madang.sim.phase.account;
