package org.madang.sim.state;

/**
 * What a platform has seen in each locality: members by side and how the requests went. The record fades with a half-life
 * of about half a year, so that it follows the market. Columns of shape L.
 */
public final class LocalRecord {
    /** What is left of the record after a week. */
    private static final double KEPT = 0.97;

    /** How many weeks at the end of a run are kept: a quarter, so that a single odd week does not show. */
    public static final int WEEKS_AT_END = 13;

    /** Members by side. */
    public final int[] seekers;

    public final int[] providers;
    /** This week: requests made, requests matched here, capacity offered. */
    public final int[] requests;

    public final int[] matches;
    public final int[] capacity;
    /** Fading sums of the same. */
    public final double[] requestsSeen;

    public final double[] matchesSeen;
    public final double[] capacitySeen;

    /** Sums of the weeks at the end of the run that are kept: requests, matches, capacity. Not faded. */
    public final int[] requestsAtEnd;

    public final int[] matchesAtEnd;
    public final int[] capacityAtEnd;

    public LocalRecord(int localities) {
        seekers = new int[localities];
        providers = new int[localities];
        requests = new int[localities];
        matches = new int[localities];
        capacity = new int[localities];
        requestsSeen = new double[localities];
        matchesSeen = new double[localities];
        capacitySeen = new double[localities];
        requestsAtEnd = new int[localities];
        matchesAtEnd = new int[localities];
        capacityAtEnd = new int[localities];
    }

    LocalRecord(LocalRecord of) {
        seekers = of.seekers.clone();
        providers = of.providers.clone();
        requests = of.requests.clone();
        matches = of.matches.clone();
        capacity = of.capacity.clone();
        requestsSeen = of.requestsSeen.clone();
        matchesSeen = of.matchesSeen.clone();
        capacitySeen = of.capacitySeen.clone();
        requestsAtEnd = of.requestsAtEnd.clone();
        matchesAtEnd = of.matchesAtEnd.clone();
        capacityAtEnd = of.capacityAtEnd.clone();
    }

    /** Adds this week's counts to those kept of the end of the run. */
    public void keep() {
        for (int l = 0; l < requests.length; l++) {
            requestsAtEnd[l] += requests[l];
            matchesAtEnd[l] += matches[l];
            capacityAtEnd[l] += capacity[l];
        }
    }

    /** Lets this week's counts into the record, for next week to see, and clears them. */
    public void endWeek() {
        for (int l = 0; l < requests.length; l++) {
            requestsSeen[l] = KEPT * requestsSeen[l] + requests[l];
            matchesSeen[l] = KEPT * matchesSeen[l] + matches[l];
            capacitySeen[l] = KEPT * capacitySeen[l] + capacity[l];
            requests[l] = 0;
            matches[l] = 0;
            capacity[l] = 0;
        }
    }
}
