package org.madang.sim.config;

/** People need less, or offer less, from one week to the next, and come back to what they did. */
@Key(
        "From a week on people need less or more than before, or fewer of them offer, and it comes back, all of it or a part.")
public record ActivityShift(
        @Key(value = "From which week on.", def = "1", unit = "week", min = 1, max = 5200)
        int week,

        @Key(
                value = "Whose activity it is: what seekers need, how many of the providers offer, or both.",
                def = "seekers")
        Sides sides,

        @Key(
                value = "By which part it changes at first; for providers it can only fall.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = -1,
                max = 10)
        double change,

        @Key(
                value = "Which part of what can come back does so in a week; 0 if nothing does.",
                def = "0",
                unit = "fraction a week",
                min = 0,
                max = 1)
        double recovery,

        @Key(
                value = "Which part of the change stays for good, however long it is waited.",
                def = "0",
                unit = "fraction",
                min = 0,
                max = 1)
        double lasting)
        implements Event, Checked {

    public static ActivityShift defaults() {
        return Records.defaults(ActivityShift.class);
    }

    @Override
    public String platform() {
        return null;
    }

    /** What it leaves of activity so many weeks after it began, ≥ 0: 1 + c·(s + (1 − s)·(1 − r)^weeks). */
    public double level(int weeks) {
        return 1 + change * (lasting + (1 - lasting) * StrictMath.pow(1 - recovery, weeks));
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                change <= 0 || sides == Sides.SEEKERS,
                "change",
                "all who are available offer already, so with providers it can only fall: expected -1 to 0, found %s",
                change);
    }
}
