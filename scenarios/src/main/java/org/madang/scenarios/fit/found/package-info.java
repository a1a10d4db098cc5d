/**
 * What a fit found: bands and scores of series, what was learnt of each unknown, and what the data say of the decision.
 *
 * <p>Used by fit. Newcomers: add here what else a fit says of data and unknowns.
 */
package org.madang.scenarios.fit.found;
