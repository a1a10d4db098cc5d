package org.madang.charts.network;

import java.util.Arrays;
import java.util.List;

/**
 * A sample of a social network small enough to be drawn: some hundred people and the ties between them.
 *
 * @param people number of people, who are numbered from 0
 * @param ties   each tie once; its direction does not matter
 * @param hubs   who is a hub, for each person
 * @param names  what each person is called; empty for people without names
 */
public record NetworkSample(int people, List<Tie> ties, List<Boolean> hubs, List<String> names) {
    /** More could be laid out, but nobody could read it. */
    public static final int MOST_PEOPLE = 2_000;

    public NetworkSample {
        if (people < 0 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "A drawing of " + people + " people; allowed: 0 to " + MOST_PEOPLE + ". Maybe draw a sample?");
        }
        ties = List.copyOf(ties);
        hubs = List.copyOf(hubs);
        if (hubs.size() != people) {
            throw new IllegalArgumentException(hubs.size() + " say whether they are hubs, of " + people + " people");
        }
        names = List.copyOf(names);
        if (!names.isEmpty() && names.size() != people) {
            throw new IllegalArgumentException(names.size() + " names of " + people + " people");
        }
        for (Tie tie : ties) {
            if (!(tie.a() >= 0 && tie.a() < people && tie.b() >= 0 && tie.b() < people)) {
                throw new IllegalArgumentException(tie + " leads outside the sample of " + people + " people");
            }
        }
    }

    /** A sample whose hubs are those with the most ties in it. */
    public NetworkSample(int people, List<Tie> ties) {
        this(people, ties, hubs(people, ties), List.of());
    }

    /** Two people who know each other. */
    public record Tie(int a, int b) {}

    /** One in twenty has as many ties as a hub, which has more than the mean. */
    private static List<Boolean> hubs(int people, List<Tie> ties) {
        int[] degrees = new int[Math.max(0, people)];
        for (Tie tie : ties) {
            // A tie that leads outside is refused later, with a better message.
            count(degrees, tie.a());
            count(degrees, tie.b());
        }
        int[] sorted = degrees.clone();
        Arrays.sort(sorted);
        double mean = sorted.length == 0 ? 0 : 2.0 * ties.size() / people;
        int oneInTwenty = sorted.length == 0 ? 0 : sorted[(int) (0.95 * (people - 1))];
        int needed = Math.max(oneInTwenty, (int) Math.floor(1.5 * mean) + 1);
        return Arrays.stream(degrees).mapToObj(degree -> degree >= needed).toList();
    }

    private static void count(int[] degrees, int person) {
        if (person >= 0 && person < degrees.length) {
            degrees[person]++;
        }
    }
}
