package org.madang.sim.config;

import java.util.List;

/** A platform: the first one in a scenario is the focal one, the others are its rivals. */
public record Platform(
        @Key(value = "The name shown in results.", def = "platform")
        String name,

        @Key(value = "How it spends: the name of a preset or of an entry under strategies.", def = "balanced")
        String strategy,

        @Key("What it can spend.") Budget budget,

        @Key(
                value = "The money that changes hands in a match.",
                def = "350",
                unit = "money a match",
                min = 0,
                max = 1e9,
                symbol = "transaction value, eq. 20")
        double transactionValue,

        @Key(
                value =
                        "The part of the transaction value that each side pays to the platform; both together are the take rate.",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "fee, eq. 10",
                source = "home sharing about 15 %, services 20 to 30 %, products 5 to 15 %")
        PerSide fees,

        @Key(
                value = "What a member of each side pays a week for being a member.",
                unit = "money a week",
                min = 0,
                max = 1e9)
        PerSide subscription,

        @Key(
                value = "Performance before any lever.",
                def = "0.5",
                unit = "performance, 0 to 1",
                min = 0,
                max = 1,
                symbol = "p₀, eq. 15")
        double baseQuality,

        @Key(
                value =
                        "The performance that its advertising promises, as far as reach.expectationTransfer lets it be believed.",
                def = "0.6",
                unit = "performance, 0 to 1",
                min = 0,
                max = 1,
                symbol = "eq. 4")
        double promise,

        @Key("What the full experience lever offers of each benefit.")
        Benefits gains,

        @Key(
                value =
                        "Personas to whom the full experience lever offers other gains: a journey of their own. The others get the gains above.",
                min = 0,
                max = 120)
        List<PersonaGains> gainsFor,

        @Key(
                value =
                        "The money it may lose, in all, before it has to close; without a value its owners pay for any loss.",
                unit = "money",
                min = 0,
                max = 1e15,
                optional = true)
        Double funding,

        @Key("How requests and providers are brought together.")
        Matching matching,

        @Key("What serving and winning participants costs.") Costs costs,
        @Key("How much more is earned on a match.") Premium premium,
        @Key("What the levers cost.") LeverCosts levers,

        @Key("How far the platform is trusted as an institution.")
        InstitutionalTrust trust,

        @Key("Who is a member or aware before the first week.")
        Founding founding,

        @Key(
                value =
                        "Whether the platform is in the market from the first week; otherwise a rival-entry event brings it in.",
                def = "true")
        boolean present,

        @Key(
                value = "How much of their fee providers pass on in what they ask for; the rest they bear.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "π, eq. 10",
                source = "Rochet & Tirole 2003; near 1 where providers set prices")
        double passOn,

        @Key("How it answers what other platforms do.") Answers answers,

        @Key("What it earns by addressing its customers with what they never asked for.")
        DataUse dataUse)
        implements Checked {

    public static Platform defaults() {
        return Records.defaults(
                Platform.class,
                "fees",
                new PerSide(0.12, 0.03),
                "subscription",
                new PerSide(0, 0),
                "gains",
                new Benefits(0.7, 0.5, 0.6, 0.3));
    }

    /** The part of the transaction value that the platform keeps, before premiums. */
    public double takeRate() {
        return fees.seeker() + fees.provider();
    }

    /** What the full experience lever offers a persona of each benefit. */
    public Benefits gainsOf(String persona) {
        for (PersonaGains own : gainsFor) {
            if (own.persona().equals(persona)) {
                return own.gains();
            }
        }
        return gains;
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a platform needs a name");
        problems.require(
                fees.seeker() <= 1 && fees.provider() <= 1 && takeRate() <= 1,
                "fees",
                "the take rate (both fees together) must be within 0 to 1, found %s",
                takeRate());
        long names = gainsFor.stream().map(PersonaGains::persona).distinct().count();
        problems.require(names == gainsFor.size(), "gainsFor", "a persona is named twice");
    }
}
