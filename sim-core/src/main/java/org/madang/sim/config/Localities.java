package org.madang.sim.config;

/** Cities or categories: a match can only be made inside one. */
public record Localities(
        @Key(value = "How many localities the market has.", def = "10", unit = "localities", min = 1, max = 10_000)
        int count,

        @Key(
                value =
                        "How uneven their sizes are: size ∝ 1 / rank^exponent; 0 all equal, 1 like the cities of a country.",
                def = "0.8",
                unit = "exponent",
                min = 0,
                max = 3,
                source = "Zipf's law")
        double zipfExponent,

        @Key(
                value =
                        "Of how many localities these are a sample: each is as large as the localities of neighbouring rank for which it stands, on average. 0 means they are all there are.",
                def = "0",
                unit = "localities",
                min = 0,
                max = 10_000)
        int sampleOf) {
    public static Localities defaults() {
        return Records.defaults(Localities.class);
    }
}
