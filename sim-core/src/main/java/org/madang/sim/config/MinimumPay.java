package org.madang.sim.config;

/** Providers must earn so much with what they offer, used or not, or prices rise until they do. */
@Key(
        "Providers must be paid so much for a unit of capacity that they offer, used or not: the less of it is used, the more a match must pay. Where that is more than they keep, they ask for more, and the fee is a part of that.")
public record MinimumPay(
        @Key(value = "From which week on.", def = "1", unit = "week", min = 1, max = 5200)
        int week,

        @Key("The platform; all of them if not given.") String platform,

        @Key(
                value = "The least pay for an offered unit; 0 for none.",
                def = "0",
                off = "0",
                unit = "money a unit of capacity",
                min = 0,
                max = 1e9)
        double pay)
        implements Event {

    public static MinimumPay defaults() {
        return Records.defaults(MinimumPay.class);
    }

    @Override
    public boolean concernsAll() {
        return platform.isEmpty();
    }
}
