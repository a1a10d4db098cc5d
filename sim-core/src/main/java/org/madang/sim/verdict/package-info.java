/** What paired replications say: differences with intervals, who wins, and from which week on. */
package org.madang.sim.verdict;
