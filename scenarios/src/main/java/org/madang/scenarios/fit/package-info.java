/**
 * The format of fits: which data of a firm, what is not known of its market, and what was thought of that before.
 *
 * <p>Used by cli. Newcomers: add what is not known of a firm as a key of the format.
 */
package org.madang.scenarios.fit;
