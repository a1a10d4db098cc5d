package org.madang.scenarios.study.optimize;

import java.util.List;

/**
 * What is tuned, and how much work it may take.
 *
 * @param phases 1 for a constant split, 2 for one that switches over once
 * @param switchBy what the switch depends on; of no effect with one phase
 * @param replications worlds in which every candidate is tried, 1 to 1000
 * @param budget simulation runs for tuning, candidates × replications
 * @param moves what is tuned beside the split of the budget
 */
public record Tuning(int phases, SwitchBy switchBy, int replications, int budget, List<StrategyMove> moves) {
    /** What the time to switch is measured by. */
    public enum SwitchBy {
        WEEK("week"),
        MEMBERS("members"),
        MATCH_RATE("matchRate");

        private final String key;

        SwitchBy(String key) {
            this.key = key;
        }

        /** The key of a scenario file. */
        public String key() {
            return key;
        }
    }

    public Tuning {
        moves = List.copyOf(moves);
        if (!(phases >= 1 && phases <= 2)) {
            throw new IllegalArgumentException("phases must be 1 or 2, found " + phases);
        }
        if (!(replications >= 1 && replications <= 1000)) {
            throw new IllegalArgumentException("replications must be 1 to 1000, found " + replications);
        }
        if (!(budget >= 1)) {
            throw new IllegalArgumentException("the budget must be at least 1 run, found " + budget);
        }
    }

    /** How many candidates the budget is enough for. */
    public int candidates() {
        return budget / replications;
    }
}
