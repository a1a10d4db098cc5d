/**
 * Inputs that can be simulated and make no sense: named before a run and in its summary.
 *
 * <p>Used by cli and results. Newcomers: add a warning as a rule with its words in both languages.
 */
package org.madang.scenarios.sense;
