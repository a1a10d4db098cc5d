package org.madang.sim.snapshot;

/** What is counted by locality at the end of a run. */
public enum Locality {
    /** Members who need, in the last week. */
    SEEKERS,
    /** Members who have, in the last week. */
    PROVIDERS,
    /** Requests, matches and capacity offered in the last {@link org.madang.sim.state.LocalRecord#WEEKS_AT_END} weeks. */
    REQUESTS,
    MATCHES,
    CAPACITY
}
