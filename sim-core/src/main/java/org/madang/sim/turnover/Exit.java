package org.madang.sim.turnover;

/** Why somebody leaves a platform. Friends mind only the first. */
public enum Exit {
    /** The platform displeases, or another one, or none, is better. */
    DISPLEASED,
    /** The person needs it no more. */
    NEED_ENDED,
    /** The platform leaves the market. */
    PLATFORM_GONE,
    /** The person leaves the market, and a newcomer takes its place. */
    REPLACED
}
