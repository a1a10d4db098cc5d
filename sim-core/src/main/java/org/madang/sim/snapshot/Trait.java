package org.madang.sim.snapshot;

/** What is counted into bins over people at the end of a run. The key is the name in files. */
public enum Trait {
    SATISFACTION("satisfaction", Group.MEMBERS, -1),
    TRUST_OF_MEMBERS("perceivedTrust", Group.MEMBERS, 0),
    TRUST_OF_PROSPECTS("perceivedTrust", Group.PROSPECTS, 0),
    THRESHOLD_OF_MEMBERS("trustThreshold", Group.MEMBERS, 0),
    THRESHOLD_OF_PROSPECTS("trustThreshold", Group.PROSPECTS, 0),
    /** Perceived trust less the own threshold: at 0 and above somebody is behind the gate. */
    MARGIN_OF_MEMBERS("trustMargin", Group.MEMBERS, -1),
    MARGIN_OF_PROSPECTS("trustMargin", Group.PROSPECTS, -1);

    /** Bins of one width. */
    public static final int BINS = 40;
    /** All traits end here. */
    public static final double TO = 1;

    /** Who is counted: members, or those who know the platform and are no members (lapsed ones included). */
    public enum Group {
        MEMBERS("members"),
        PROSPECTS("prospects");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The name in files. */
        public String key() {
            return key;
        }
    }

    private final String key;
    private final Group group;
    private final double from;

    Trait(String key, Group group, double from) {
        this.key = key;
        this.group = group;
        this.from = from;
    }

    /** The name in files; the same for both groups. */
    public String key() {
        return key;
    }

    public Group group() {
        return group;
    }

    /** Where a bin begins; with {@link #BINS}, where the last one ends. */
    public double edge(int bin) {
        return (from * (BINS - bin) + TO * bin) / BINS;
    }

    /** The bin of a value; those at or beyond an end are in the outermost bin. */
    int bin(double value) {
        int bin = (int) Math.floor((value - from) / (TO - from) * BINS);
        return Math.max(0, Math.min(BINS - 1, bin));
    }
}
