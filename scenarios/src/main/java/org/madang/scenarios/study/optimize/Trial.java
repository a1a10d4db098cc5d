package org.madang.scenarios.study.optimize;

import org.madang.sim.config.Strategy;

/**
 * A candidate that was tried.
 *
 * @param start which start of the search it belongs to, from 1; 0 for the strategies to start from
 * @param generation within the start, from 1; 0 for the strategies to start from
 * @param runs simulation runs so far, this trial's among them
 * @param value mean of the indicator over the tuning replications; NaN if it has no value in one of them
 * @param best the highest value so far
 */
public record Trial(int start, int generation, int runs, Strategy strategy, double value, double best) {}
