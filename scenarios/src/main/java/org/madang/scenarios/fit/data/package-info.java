/** Fit files with the data they name: tables, triangles and figures, as numbers that a market can be held against. */
package org.madang.scenarios.fit.data;
