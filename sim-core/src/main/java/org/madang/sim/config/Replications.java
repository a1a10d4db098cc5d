package org.madang.sim.config;

/** How often a comparison is repeated in independent worlds. */
public record Replications(
        @Key(value = "At least so many.", def = "8", unit = "replications", min = 2, max = 100_000)
        int least,

        @Key(value = "At most so many.", def = "40", unit = "replications", min = 2, max = 100_000)
        int most,

        @Key(
                value =
                        "0: enough once it is sure which side is best. Above 0: enough once the 95 % interval of the headline difference is this narrow, up and down, against the larger of the two means.",
                def = "0",
                unit = "fraction",
                min = 0,
                max = 10)
        double precision)
        implements Checked {
    public static Replications defaults() {
        return Records.defaults(Replications.class);
    }

    @Override
    public void check(Problems problems) {
        problems.require(least <= most, "most", "at most %d replications are fewer than at least %d", most, least);
    }
}
