/**
 * Fit files with the data they name: tables, triangles and figures, as numbers that a market can be held against.
 *
 * <p>Used by fit. Newcomers: add a form of a firm's own numbers beside those there.
 */
package org.madang.scenarios.fit.data;
