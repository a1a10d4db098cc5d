/**
 * Phase 1: what happens from outside: events, renewal, who is treated.
 *
 * <p>Used by the engine. Newcomers: add an event to config.Event and to Shock.apply.
 */
package org.madang.sim.phase.shock;
