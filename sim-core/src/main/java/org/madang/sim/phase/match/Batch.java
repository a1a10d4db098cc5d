package org.madang.sim.phase.match;

import java.util.Arrays;

/** The requests of one locality and platform with the acceptable candidates each sees, for policies that match together. */
final class Batch {
    /** Is told of each match: request, provider, platform, fit. */
    interface Matched {
        void match(int r, int j, int k, double fit);
    }

    final int platform;
    private final Supply supply;
    private int[] request = new int[64];
    private int[] start = new int[65];
    private int[] provider = new int[256];
    private double[] fit = new double[256];
    private double[] score = new double[256];
    private int size;

    Batch(Supply supply, int platform) {
        this.supply = supply;
        this.platform = platform;
    }

    void open(int r) {
        if (size == request.length) {
            request = Arrays.copyOf(request, 2 * size);
            start = Arrays.copyOf(start, 2 * size + 1);
        }
        request[size++] = r;
        start[size] = start[size - 1];
    }

    /**
     * The open request sees provider j, which it has not seen before.
     *
     * @param scoreOfMatch fit and what the provider's rating counts beside it
     */
    void see(int j, double fitOfMatch, double scoreOfMatch) {
        int end = start[size];
        if (end == provider.length) {
            provider = Arrays.copyOf(provider, 2 * end);
            fit = Arrays.copyOf(fit, 2 * end);
            score = Arrays.copyOf(score, 2 * end);
        }
        provider[end] = j;
        fit[end] = fitOfMatch;
        score[end] = scoreOfMatch;
        start[size]++;
    }

    int size() {
        return size;
    }

    int request(int n) {
        return request[n];
    }

    /** The candidates of the n-th request are {@code from(n)} to {@code to(n) − 1}. */
    int from(int n) {
        return start[n];
    }

    int to(int n) {
        return start[n + 1];
    }

    int provider(int at) {
        return provider[at];
    }

    double fit(int at) {
        return fit[at];
    }

    double score(int at) {
        return score[at];
    }

    /** What provider j can serve. */
    int free(int j) {
        return supply.free[j];
    }
}
