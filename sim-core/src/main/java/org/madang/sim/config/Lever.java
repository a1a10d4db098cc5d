package org.madang.sim.config;

/** What a platform can spend on: acquisition, and one lever for each school of customer management. */
public enum Lever {
    ACQUISITION,
    SATISFACTION,
    RELATIONSHIP,
    EXPERIENCE,
    INTERACTION,
    TRUST;

    /** How many levers there are. */
    public static final int COUNT = values().length;
}
