/**
 * The indicators, a row each, and their weekly values of one run.
 *
 * <p>Used by phase.account, which fills them, and everybody who reads results. Newcomers: add a row to Indicator and one line
 * in phase.account.
 */
package org.madang.sim.indicator;
