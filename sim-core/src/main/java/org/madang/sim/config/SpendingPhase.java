package org.madang.sim.config;

/** A stretch of a strategy with one split of the budget, and what else the platform does meanwhile. */
public record SpendingPhase(
        @Key("How the budget is split.") LeverShares shares,

        @Key(value = "When the next phase begins; the last phase has none.", optional = true)
        Until until,

        @Key(
                value =
                        "The fees while the phase runs, as parts of the transaction value; without a value those of the platform.",
                unit = "fraction",
                min = 0,
                max = 1,
                optional = true,
                symbol = "fee, eq. 10",
                source = "subsidise the side that the other one values: Rochet & Tirole 2003; Armstrong 2006")
        PerSide fees,

        @Key(
                value =
                        "A referral programme while the phase runs, paid out of the acquisition spending; without a value there is none.",
                optional = true,
                symbol = "eq. 22")
        Referral referral,

        @Key(
                value =
                        "Winning lapsed members back while the phase runs, paid out of the acquisition spending; without a value nobody is written to.",
                optional = true,
                symbol = "eq. 23")
        WinBack winBack,

        @Key(
                value = "Relationship money for some members only while the phase runs; without a value it is for all.",
                optional = true,
                symbol = "eq. 24")
        Care care,

        @Key(
                value = "Advertising for some people only while the phase runs; without a value it is for all.",
                optional = true,
                symbol = "eq. 27")
        Aim aim)
        implements Checked {

    /** A split of the budget and nothing else. */
    public SpendingPhase(LeverShares shares, Until until) {
        this(shares, until, null, null, null, null, null);
    }

    public static SpendingPhase defaults() {
        return new SpendingPhase(LeverShares.defaults(), null);
    }

    /** Whether people are promised money, beside a joining bonus. */
    public boolean promises() {
        return referral != null || winBack != null && winBack.offer() > 0;
    }

    @Override
    public void check(Problems problems) {
        if (fees != null) {
            problems.require(
                    fees.seeker() + fees.provider() <= 1,
                    "fees",
                    "the take rate (both fees together) must be within 0 to 1, found %s",
                    fees.seeker() + fees.provider());
        }
    }
}
