package org.madang.charts.network;

import java.util.Arrays;
import java.util.List;

/**
 * A sample of a social network small enough to be drawn: some hundred people and the ties between them.
 *
 * @param people number of people, who are numbered from 0
 * @param ties   each tie once; its direction does not matter
 */
public record NetworkSample(int people, List<Tie> ties) {
    /** More could be laid out, but nobody could read it. */
    public static final int MOST_PEOPLE = 2_000;

    public NetworkSample {
        if (people < 0 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "A drawing of " + people + " people; allowed: 0 to " + MOST_PEOPLE + ". Maybe draw a sample?");
        }
        ties = List.copyOf(ties);
        for (Tie tie : ties) {
            if (!(tie.a() >= 0 && tie.a() < people && tie.b() >= 0 && tie.b() < people)) {
                throw new IllegalArgumentException(tie + " leads outside the sample of " + people + " people");
            }
        }
    }

    /** Two people who know each other. */
    public record Tie(int a, int b) {}

    /** The number of ties of each person. */
    public int[] degrees() {
        int[] degrees = new int[people];
        for (Tie tie : ties) {
            degrees[tie.a()]++;
            degrees[tie.b()]++;
        }
        return degrees;
    }

    /** The number of ties from which on a person counts as a hub: one in twenty has as many, and more than the mean. */
    public int hubDegree() {
        int[] sorted = degrees();
        Arrays.sort(sorted);
        double mean = people == 0 ? 0 : 2.0 * ties.size() / people;
        int oneInTwenty = people == 0 ? 0 : sorted[(int) (0.95 * (people - 1))];
        return Math.max(oneInTwenty, (int) Math.floor(1.5 * mean) + 1);
    }
}
