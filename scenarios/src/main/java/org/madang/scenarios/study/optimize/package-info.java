/**
 * Finds the strategy that is best for an indicator: CMA-ES over lever shares and the time to switch, on a few worlds that
 * every candidate shares; what it found is then compared with known strategies in fresh worlds.
 *
 * <p>Used by cli. Newcomers: change what is searched over in its plan; comparing afterwards is experiment's.
 */
package org.madang.scenarios.study.optimize;
