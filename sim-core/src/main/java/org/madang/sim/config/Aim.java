package org.madang.sim.config;

import java.util.List;

/** Advertising for some people only, picked by what the platform believes of them. */
public record Aim(
        @Key(
                value =
                        "The part of the people of each side whom advertising is for; the same money meets each of them as much more often.",
                def = "0.25",
                unit = "fraction",
                min = 0,
                max = 1)
        double share,

        @Key(
                value =
                        "Whom it is for: anybody, or those who would use the platform most – seekers who need matches most often, providers who offer most.",
                def = "use",
                source = "win the right customers: Gupta & Lehmann 2005; Venkatesan & Kumar 2004")
        By by,

        @Key(
                value =
                        "How well the platform knows that: the correlation of what it believes with what is so; 0 picks at random.",
                def = "0.5",
                unit = "correlation",
                min = 0,
                max = 1)
        double accuracy,

        @Key(
                value = "How much more a contact with somebody picked costs than one with anybody.",
                def = "1",
                unit = "factor",
                min = 0.01,
                max = 1000)
        double price,

        @Key(value = "Only people of these personas; all where none is named.", min = 0, max = 120)
        List<String> personas)
        implements Checked {

    /** Whom advertising is for. */
    public enum By {
        RANDOM,
        /** What a seeker needs a week, and what a provider offers. */
        USE
    }

    public Aim {
        personas = List.copyOf(personas);
    }

    public static Aim defaults() {
        return Records.defaults(Aim.class);
    }

    @Override
    public void check(Problems problems) {
        problems.require(share > 0, "share", "advertising must be for somebody: expected above 0, found %s", share);
    }
}
