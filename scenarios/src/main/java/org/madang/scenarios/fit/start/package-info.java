/**
 * The first fit file of a firm, guessed from one table of its numbers.
 *
 * <p>Used by cli. Newcomers: how firms call a column stands in columns.yaml.
 */
package org.madang.scenarios.fit.start;
