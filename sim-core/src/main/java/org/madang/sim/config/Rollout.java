package org.madang.sim.config;

/** In which localities a platform is open. A closed locality has no advertising, no joining and no matches. */
public record Rollout(
        @Key(value = "Open everywhere at once, or one locality after the other, the largest first.", def = "nationwide")
        Kind kind,

        @Key(
                value = "City by city: how many localities are open from the start.",
                def = "1",
                unit = "localities",
                min = 1,
                max = 10_000)
        int start,

        @Key(
                value = "City by city: after how many weeks the next locality opens at the latest.",
                def = "26",
                unit = "weeks",
                min = 1,
                max = 5200)
        int every,

        @Key(
                value = "City by city: the next locality opens earlier once this part of the requests is matched.",
                def = "1",
                unit = "fraction",
                min = 0,
                max = 1)
        double matchRate) {

    /** How a platform spreads over localities. */
    public enum Kind {
        NATIONWIDE,
        CITY_BY_CITY
    }

    public static Rollout defaults() {
        return Records.defaults(Rollout.class);
    }
}
