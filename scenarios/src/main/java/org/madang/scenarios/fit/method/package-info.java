/**
 * Finds the markets that agree with data: waves of history matching with an emulator, then simulated draws whose weights
 * are a synthetic likelihood with room for what no model can hit.
 *
 * <p>Used by fit. Newcomers: change here how a set of markets is found, never what data are.
 */
package org.madang.scenarios.fit.method;
