package org.madang.sim.config;

/** Which sides of the market something concerns. */
public enum Sides {
    BOTH,
    SEEKERS,
    PROVIDERS;

    /** Whether it concerns providers, or else seekers. */
    public boolean concern(boolean provider) {
        return this == BOTH || this == (provider ? PROVIDERS : SEEKERS);
    }
}
