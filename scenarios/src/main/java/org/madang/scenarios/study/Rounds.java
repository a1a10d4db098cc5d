package org.madang.scenarios.study;

import java.util.List;

/** A design whose later points depend on what the earlier ones gave. Pure: equal tables give equal points. */
@FunctionalInterface
public interface Rounds {
    /**
     * The points of the next round.
     *
     * @param n the round, from 0; each is asked for once all points before it are finished
     * @param soFar the finished points; empty in round 0
     * @return values by factor, one list a point; points that are there already are left out by the caller; an empty list
     *     ends the study
     */
    List<List<Double>> round(int n, StudyTable soFar);
}
