package org.madang.sim.config;

/** Winning lapsed members back: they are written to, and paid something for coming back. */
public record WinBack(
        @Key(
                value =
                        "The part of what partners leave of the acquisition spending that goes into contacts with the lapsed, each at the price of an advertising contact.",
                def = "0.1",
                unit = "fraction",
                min = 0,
                max = 1)
        double share,

        @Key(
                value = "What is paid to those who come back upon it.",
                def = "0",
                unit = "money a returning member",
                min = 0,
                max = 1e9,
                source = "Thomas, Blattberg & Fox 2004; Kumar, Bhagwat & Zhang 2015")
        double offer) {
    public static WinBack defaults() {
        return Records.defaults(WinBack.class);
    }
}
