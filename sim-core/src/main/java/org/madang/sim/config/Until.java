package org.madang.sim.config;

/** When a strategy goes on to its next phase: as soon as one of the given conditions holds. */
public record Until(
        @Key(value = "From this week on.", unit = "week", min = 1, max = 5200, optional = true)
        Integer week,

        @Key(
                value = "Once the members are this part of the market.",
                unit = "fraction",
                min = 0,
                max = 1,
                optional = true)
        Double members,

        @Key(
                value = "Once this part of the requests of a week is matched.",
                unit = "fraction",
                min = 0,
                max = 1,
                optional = true)
        Double matchRate,

        @Key(
                value = "Once last week's profit before the fixed budget reaches this.",
                unit = "money a week",
                optional = true)
        Double profit)
        implements Checked {

    public static Until defaults() {
        return new Until(null, null, null, null);
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                week != null || members != null || matchRate != null || profit != null,
                "",
                "give at least one condition: week, members, matchRate or profit");
    }
}
