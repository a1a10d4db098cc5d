package org.madang.scenarios.fit.proof;

import java.util.List;

/**
 * One data set whose market is known, and what its fit said.
 *
 * @param ranks by unknown, then the difference in value: how many of {@link Proof#DRAWS} draws of the fit are below the truth
 * @param holds likewise: whether the interval of nine in ten holds the truth
 * @param spread of the difference between markets that fit, over that between markets of the prior
 * @param shift how far the middle of the difference is off the truth, in standard deviations of what was thought before
 * @param effective how many draws of equal weight the fit was worth
 * @param misfit whether the fit says that a series cannot be reproduced
 */
record Trial(List<Integer> ranks, List<Boolean> holds, double spread, double shift, double effective, boolean misfit) {
    Trial {
        ranks = List.copyOf(ranks);
        holds = List.copyOf(holds);
    }
}
