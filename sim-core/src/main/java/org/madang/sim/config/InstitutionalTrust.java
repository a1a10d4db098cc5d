package org.madang.sim.config;

/** How far the platform as an institution is trusted. */
public record InstitutionalTrust(
        @Key(
                value = "Trust before anything is spent on it.",
                unit = "trust, 0 to 1",
                min = 0,
                max = 1,
                symbol = "T₀, eq. 5")
        double initial,

        @Key(value = "Trust at full trust lever.", unit = "trust, 0 to 1", min = 0, max = 1, symbol = "Tmax, eq. 5")
        double highest,

        @Key(
                value = "Which part of the damage of a breach heals in a week.",
                unit = "fraction a week",
                min = 0,
                max = 1)
        double healing,

        @Key(value = "How much faster it heals at full trust lever.", unit = "factor", min = 0, max = 20)
        double healingEffect,

        @Key(
                value = "How much of the size and of the chance of a breach the full trust lever takes away.",
                unit = "fraction",
                min = 0,
                max = 1)
        double protection,

        @Key(
                value = "The weekly chance of a breach out of the blue, before protection.",
                unit = "probability a week",
                min = 0,
                max = 1)
        double breachRate,

        @Key(value = "How severe such a breach is.", unit = "trust, 0 to 1", min = 0, max = 1)
        double breachSeverity)
        implements Checked {
    public static InstitutionalTrust defaults() {
        return new InstitutionalTrust(0.4, 0.85, 0.03, 2, 0.6, 0, 0.3);
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                initial <= highest,
                "highest",
                "trust at full lever %s must not be below the initial trust %s",
                highest,
                initial);
    }
}
