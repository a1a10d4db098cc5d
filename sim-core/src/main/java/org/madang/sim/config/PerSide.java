package org.madang.sim.config;

/** A value for each side of the market; the meaning and unit are those of the key that holds it. */
public record PerSide(
        @Key(value = "For seekers.", min = 0, max = 1e9, holderRange = true)
        double seeker,

        @Key(value = "For providers.", min = 0, max = 1e9, holderRange = true)
        double provider) {}
