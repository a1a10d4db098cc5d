/** What replications say: differences with intervals, who wins, from which week on, and how sure each statement is. */
package org.madang.scenarios.statistics;
