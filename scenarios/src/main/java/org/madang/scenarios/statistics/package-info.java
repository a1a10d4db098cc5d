/**
 * What replications say: differences with intervals, who wins, from which week on, and how sure each statement is.
 *
 * <p>Used by whoever says that something is sure. Newcomers: add a procedure with its measured error rate; intervals are
 * compared with nought only here.
 */
package org.madang.scenarios.statistics;
