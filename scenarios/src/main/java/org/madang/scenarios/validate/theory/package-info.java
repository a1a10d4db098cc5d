/**
 * Published results as formulas: fixed points, recursions and sums. Nothing here knows the simulator, so that what a check
 * expects cannot share a mistake with what it gets.
 *
 * <p>Used by validate. Newcomers: add a formula, with its source.
 */
package org.madang.scenarios.validate.theory;
