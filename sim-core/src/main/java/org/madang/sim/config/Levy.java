package org.madang.sim.config;

/** Seekers pay something more for each match, which neither side nor the platform keeps. */
@Key("A levy: seekers pay so much more for each match, which neither providers nor the platform keep.")
public record Levy(
        @Key(value = "From which week on.", def = "1", unit = "week", min = 1, max = 5200)
        int week,

        @Key("The platform; all of them if not given.") String platform,

        @Key(
                value = "What is levied on a match; 0 for nothing any more.",
                def = "0",
                off = "0",
                unit = "money a match",
                min = 0,
                max = 1e9)
        double perMatch)
        implements Event {

    public static Levy defaults() {
        return Records.defaults(Levy.class);
    }

    @Override
    public boolean concernsAll() {
        return platform.isEmpty();
    }
}
