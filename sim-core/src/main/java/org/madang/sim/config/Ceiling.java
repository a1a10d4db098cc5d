package org.madang.sim.config;

/** Nobody new may take part any more: those who do may go on, and are the most that there can be. */
@Key(
        "A ceiling on how many of a side may take part: those who do by then hold a licence, and nobody else can join. A licence belongs to a place: who leaves may come back, and a newcomer who replaces somebody takes it over.")
public record Ceiling(
        @Key(value = "From which week on.", def = "1", unit = "week", min = 1, max = 5200)
        int week,

        @Key(
                "The platform that lets nobody else in; without a name all of them together, and who is on one may join another.")
        String platform,

        @Key(value = "For how long.", def = "5200", unit = "weeks", min = 1, max = 5200)
        int weeks,

        @Key(value = "On which side there is a ceiling.", def = "providers")
        Sides sides,

        @Key(
                value =
                        "How many more may join, as a part of those who are there by then, drawn by chance from the others; 0 for nobody.",
                def = "0",
                unit = "fraction",
                min = 0,
                max = 1000)
        double headroom)
        implements Event {

    public static Ceiling defaults() {
        return Records.defaults(Ceiling.class);
    }

    @Override
    public boolean concernsAll() {
        return platform.isEmpty();
    }
}
