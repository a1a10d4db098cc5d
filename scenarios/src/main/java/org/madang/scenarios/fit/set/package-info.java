/**
 * Sets of markets: what a fit leaves behind, and comparisons that are asked of all of them.
 *
 * <p>Used by cli. Newcomers: add here what else is asked of a set.
 */
package org.madang.scenarios.fit.set;
