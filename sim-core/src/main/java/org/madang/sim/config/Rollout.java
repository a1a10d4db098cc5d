package org.madang.sim.config;

/** In which localities a platform is open. A closed locality has no advertising, no joining and no matches. */
public record Rollout(
        @Key("Open everywhere at once, or one locality after the other, the largest first.")
        Kind kind,

        @Key(
                value = "City by city: how many localities are open from the start.",
                unit = "localities",
                min = 1,
                max = 10_000)
        int start,

        @Key(
                value = "City by city: after how many weeks the next locality opens at the latest.",
                unit = "weeks",
                min = 1,
                max = 5200)
        int every,

        @Key(
                value = "City by city: the next locality opens earlier once this part of the requests is matched.",
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
        return new Rollout(Kind.NATIONWIDE, 1, 26, 1);
    }
}
