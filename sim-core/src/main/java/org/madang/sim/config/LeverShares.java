package org.madang.sim.config;

/** How the budget is split over the six levers; scaled to sum to 1. */
public record LeverShares(
        @Key(value = "Paid reach and joining bonuses.", unit = "relative share", min = 0, max = 1e6)
        double acquisition,

        @Key(value = "Delivered quality and support.", unit = "relative share", min = 0, max = 1e6)
        double satisfaction,

        @Key(value = "Repeat, cross- and up-sell, tenure.", unit = "relative share", min = 0, max = 1e6)
        double relationship,

        @Key(value = "Gains up, pains down, consistency.", unit = "relative share", min = 0, max = 1e6)
        double experience,

        @Key(value = "Offers, talk, use of data.", unit = "relative share", min = 0, max = 1e6)
        double interaction,

        @Key(value = "Trust and safety.", unit = "relative share", min = 0, max = 1e6)
        double trust)
        implements Checked {

    public static LeverShares defaults() {
        return new LeverShares(0, 0, 0, 0, 0, 0);
    }

    /** The share of one lever, scaled so that all sum to 1. */
    public double of(Lever lever) {
        double share =
                switch (lever) {
                    case ACQUISITION -> acquisition;
                    case SATISFACTION -> satisfaction;
                    case RELATIONSHIP -> relationship;
                    case EXPERIENCE -> experience;
                    case INTERACTION -> interaction;
                    case TRUST -> trust;
                };
        return share / total();
    }

    private double total() {
        return acquisition + satisfaction + relationship + experience + interaction + trust;
    }

    @Override
    public void check(Problems problems) {
        problems.require(total() > 0, "", "at least one lever must have a share above 0");
    }
}
