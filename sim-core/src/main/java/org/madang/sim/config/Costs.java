package org.madang.sim.config;

/** What serving and winning participants costs a platform. */
public record Costs(
        @Key(
                value = "Payment fees, insurance and the like for a match.",
                def = "8",
                unit = "money a match",
                min = 0,
                max = 1e9)
        double perMatch,

        @Key(value = "Support for a member.", def = "0.02", unit = "money a week and member", min = 0, max = 1e9)
        double supportPerMember,

        @Key(
                value = "How much more support a member needs in the first 8 weeks.",
                def = "3",
                unit = "factor",
                min = 0,
                max = 1000)
        double newMemberFactor,

        @Key(
                value = "What one advertising contact with a prospect costs.",
                def = "1.47",
                spread = 0.4,
                unit = "money a contact",
                min = 1e-6,
                max = 1e9,
                symbol = "costPerContact, eq. 3")
        double perContact,

        @Key(
                value = "What a new member is paid for joining; comes out of the acquisition spending first.",
                def = "0",
                unit = "money a new member",
                min = 0,
                max = 1e9)
        double joiningBonus,

        @Key(
                value =
                        "Whether only people who were never members are paid for joining; otherwise everybody who comes back is paid again.",
                def = "true",
                off = "false")
        boolean bonusOnce,

        @Key(
                value =
                        "Whether bonuses and partners are paid out of the week's acquisition spending and never beyond it: who is promised a bonus is settled before anybody decides, and once the money is spoken for nothing is promised.",
                def = "true",
                off = "false")
        boolean withinBudget) {
    public static Costs defaults() {
        return Records.defaults(Costs.class);
    }
}
