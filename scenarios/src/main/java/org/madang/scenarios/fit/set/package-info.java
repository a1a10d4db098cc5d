/** Sets of markets: what a fit leaves behind, and comparisons that are asked of all of them. */
package org.madang.scenarios.fit.set;
