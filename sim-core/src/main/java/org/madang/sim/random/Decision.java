package org.madang.sim.random;

/**
 * What a draw is for. Every use of randomness has its own entry, so no two decisions can share a draw by accident. The
 * order is part of the results: add new entries at the end.
 */
public enum Decision {
    REPLICATION,
    PERSONA,
    TRUST_THRESHOLD,
    NEED_RATE,
    CAPACITY,
    QUALITY,
    TASTE,
    BENEFITS,
    MULTI_HOMING,
    PAYER,
    LOCALITY,
    NETWORK_ARRIVAL,
    NETWORK_TIES,
    NETWORK_REWIRING,
    FOUNDING,
    AWARE_AT_START,
    REACHABLE,
    ADVERTISING,
    PARTNER_BASE,
    PARTNER,
    TALK,
    REVIEW,
    CONSIDER,
    JOIN,
    REFERRER,
    AVAILABILITY,
    REQUEST,
    REQUEST_ORDER,
    PLATFORM_CHOICE,
    CANDIDATE_COUNT,
    CANDIDATE,
    PERFORMANCE_SEEKER,
    PERFORMANCE_PROVIDER,
    TOUCHPOINTS,
    LEAVE,
    BREACH,
    BREACH_VICTIM,
    ORGANIC,
    RETURN,
    PAYS_FOR_EXPERIENCE,
    MEDIA_RATE
}
