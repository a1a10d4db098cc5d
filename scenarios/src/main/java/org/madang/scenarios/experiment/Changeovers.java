package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.List;

/** The weeks in which the strategy of one side went on to its next phases, over replications. */
public final class Changeovers {
    private final List<List<Integer>> replications = new ArrayList<>();

    /**
     * When one phase began.
     *
     * @param reached in how many replications it did
     * @param replications how many there are
     * @param median week over the replications that reached it; 0 where none did
     * @param earliest the first such week; 0 where there is none
     * @param latest the last such week; 0 where there is none
     */
    public record Begin(int reached, int replications, int median, int earliest, int latest) {}

    /** @param weeks by phase after the first: when it began in the next replication, 0 for never */
    void add(List<Integer> weeks) {
        replications.add(List.copyOf(weeks));
    }

    /** By phase after the first; empty for a strategy of one phase. */
    public List<Begin> begins() {
        List<Begin> begins = new ArrayList<>();
        int phases = replications.isEmpty() ? 0 : replications.get(0).size();
        for (int phase = 0; phase < phases; phase++) {
            begins.add(begin(phase));
        }
        return begins;
    }

    private Begin begin(int phase) {
        List<Integer> weeks = replications.stream()
                .map(replication -> replication.get(phase))
                .filter(week -> week > 0)
                .sorted()
                .toList();
        int n = weeks.size();
        return n == 0
                ? new Begin(0, replications.size(), 0, 0, 0)
                : new Begin(n, replications.size(), weeks.get((n - 1) / 2), weeks.get(0), weeks.get(n - 1));
    }
}
