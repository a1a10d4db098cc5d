/**
 * Chooses what nobody can look up, so that the facts that may be looked at hold in all marketplaces at once, near stated prior
 * values; then freezes it, and only then looks at the other facts and at who wins.
 *
 * <p>Used by cli. Newcomers: change the search in CalibrationSearch, the priors in the file.
 */
package org.madang.scenarios.calibrate;
