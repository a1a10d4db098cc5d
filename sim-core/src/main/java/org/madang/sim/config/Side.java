package org.madang.sim.config;

/** The two sides of the market: those who need, and those who have. */
public enum Side {
    SEEKER,
    PROVIDER
}
