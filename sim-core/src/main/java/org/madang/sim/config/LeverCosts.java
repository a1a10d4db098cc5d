package org.madang.sim.config;

/** The costs of the five retention levers; acquisition is paid by the contact. */
public record LeverCosts(
        @Key("Delivered quality and support.") LeverCost satisfaction,

        @Key("Repeat, cross- and up-sell; lower churn of tenured members.")
        LeverCost relationship,

        @Key("Persona-weighted gains up, pains down, consistent touchpoints; a price premium.")
        LeverCost experience,

        @Key("Offers, customer–customer talk, use of interaction data.")
        LeverCost interaction,

        @Key("Institutional trust; fewer and smaller breaches.")
        LeverCost trust) {

    public static LeverCosts defaults() {
        return new LeverCosts(
                new LeverCost(300, 0.15, 0.15),
                new LeverCost(300, 0.10, 0.2),
                new LeverCost(400, 0.15, 0.05),
                new LeverCost(300, 0.10, 0.2),
                new LeverCost(400, 0.08, 0.05));
    }

    /** The cost of a lever other than acquisition. */
    public LeverCost of(Lever lever) {
        return switch (lever) {
            case SATISFACTION -> satisfaction;
            case RELATIONSHIP -> relationship;
            case EXPERIENCE -> experience;
            case INTERACTION -> interaction;
            case TRUST -> trust;
            case ACQUISITION -> throw new IllegalArgumentException("acquisition has no level");
        };
    }
}
