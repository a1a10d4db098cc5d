package org.madang.sim.config;

/** How far the platform as an institution is trusted. */
public record InstitutionalTrust(
        @Key(
                value = "Trust before anything is spent on it.",
                def = "0.4",
                unit = "trust, 0 to 1",
                min = 0,
                max = 1,
                symbol = "T₀, eq. 5")
        double initial,

        @Key(
                value = "Trust at full trust lever.",
                def = "0.85",
                unit = "trust, 0 to 1",
                min = 0,
                max = 1,
                symbol = "Tmax, eq. 5")
        double highest,

        @Key(
                value = "Which part of the damage of a breach heals in a week.",
                def = "0.03",
                unit = "fraction a week",
                min = 0,
                max = 1)
        double healing,

        @Key(value = "How much faster it heals at full trust lever.", def = "2", unit = "factor", min = 0, max = 20)
        double healingEffect,

        @Key(
                value = "How much of the size and of the chance of a breach the full trust lever takes away.",
                def = "0.6",
                unit = "fraction",
                min = 0,
                max = 1)
        double protection,

        @Key(
                value = "The weekly chance of a breach out of the blue, before protection.",
                def = "0",
                unit = "probability a week",
                min = 0,
                max = 1)
        double breachRate,

        @Key(value = "How severe such a breach is.", def = "0.3", unit = "trust, 0 to 1", min = 0, max = 1)
        double breachSeverity,

        @Key(
                value =
                        "The weekly chance, at full trust lever, that a member is shown what is done for its trust. It counts as one experience: for less, the more the member has met itself.",
                def = "0",
                off = "0",
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "a_X, eq. 30",
                source = "apologies without money do next to nothing: Halperin, Ho, List & Muir 2022")
        double repair)
        implements Checked {
    public static InstitutionalTrust defaults() {
        return Records.defaults(InstitutionalTrust.class);
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
