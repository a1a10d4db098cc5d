package org.madang.scenarios.decide;

import org.madang.scenarios.statistics.Estimate;

/**
 * How one course does, over worlds. What is said of single worlds is free of luck, see {@link LuckFree}.
 *
 * @param course its name
 * @param value mean over worlds and chance, with its own 95 % interval
 * @param luck how far one fate lies from the value of its world: standard deviation; NaN with one fate a world
 * @param low the value that is undershot in 5 % of the worlds
 * @param high the value that is exceeded in 5 %
 * @param regret by how much it falls short of the best course of a world, on average
 * @param worstTenth the mean of the worst tenth of the worlds
 * @param ruin the share of runs in which funding is used up; NaN where no funding is stated
 * @param target the share of worlds in which the target is met; NaN where there is none
 * @param best the share of worlds in which it is the best one; near-clones count together
 * @param lead the course that is best on average less this one, with an interval that holds for all pairs together
 * @param isSurelyWorse whether another course is surely better on average
 * @param ahead the share of worlds in which it is better than the course that is best on average
 * @param alike number of the group of near-clones that it belongs to, from 0
 */
public record Standing(
        String course,
        Estimate value,
        double luck,
        double low,
        double high,
        double regret,
        double worstTenth,
        double ruin,
        double target,
        double best,
        Estimate lead,
        boolean isSurelyWorse,
        double ahead,
        int alike) {}
