/**
 * Claims put to the test: a file states what is run, what is computed from the runs and what is expected; the verdict is what
 * the model gives, with an interval, and with the conditions under which it turns.
 *
 * <p>Used by cli, facts and calibrate. Newcomers: write a claim as a file; add a function of formulas in Functions.
 */
package org.madang.scenarios.claims;
