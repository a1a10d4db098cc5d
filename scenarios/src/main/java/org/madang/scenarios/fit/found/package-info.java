/** What a fit found: bands and scores of series, what was learnt of each unknown, and what the data say of the decision. */
package org.madang.scenarios.fit.found;
