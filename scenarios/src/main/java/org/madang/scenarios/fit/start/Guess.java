package org.madang.scenarios.fit.start;

import org.madang.sim.indicator.Indicator;

/**
 * What a column of a table is.
 *
 * @param column its name
 * @param indicator that it shows
 * @param times what a number is multiplied by
 * @param why the unit is taken for that; empty where nothing had to be guessed
 */
record Guess(String column, Indicator indicator, double times, String why) {}
