package org.madang.sim.snapshot;

/** What is counted by locality at the end of a run. */
public enum Locality {
    /** Members who need, in the last week. */
    SEEKERS,
    /** Members who have, in the last week. */
    PROVIDERS,
    /** Requests, matches and capacity offered in the last {@link #WEEKS} weeks. */
    REQUESTS,
    MATCHES,
    CAPACITY;

    /** A quarter, so that a single odd week does not show. */
    public static final int WEEKS = 13;
}
