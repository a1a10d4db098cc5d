/** The format of fits: which data of a firm, what is not known of its market, and what was thought of that before. */
package org.madang.scenarios.fit;
