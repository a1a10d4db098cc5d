package org.madang.sim.config;

/** How much more is earned on a match through experience and relationship. */
public record Premium(
        @Key(
                value = "The price premium at full experience lever.",
                def = "0.1",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "π_E, eq. 20")
        double experience,

        @Key(
                value = "Cross- and up-selling at full relationship lever.",
                def = "0.15",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "π_R, eq. 20")
        double relationship,

        @Key(
                value =
                        "Whether the experience premium is paid for what a seeker gets of the benefits it cares about (w·gain), rather than alike by all.",
                def = "false")
        boolean followsGain,

        @Key(
                value =
                        "Whether customers decide about what is earned beside the usual price: the experience premium is then part of the price that those who pay it weigh, and cross-selling a further purchase that may be refused.",
                def = "true",
                off = "false")
        boolean decided) {
    public static Premium defaults() {
        return Records.defaults(Premium.class);
    }
}
