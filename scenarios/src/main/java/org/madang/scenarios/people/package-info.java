/**
 * What only a look at single people tells: how long those who joined stayed, who leaves after a friend has left, how much the
 * busiest do. Each class answers one question from the {@link org.madang.scenarios.experiment.History} of a run.
 *
 * <p>Used by claims and facts, in their formulas. Newcomers: add a question as a class and a method of the formulas.
 */
package org.madang.scenarios.people;
