package org.madang.sim.state;

/** Where a participant stands with a platform. Kept as bytes in the columns; these are their values. */
public final class Stage {
    public static final byte UNAWARE = 0;
    public static final byte AWARE = 1;
    public static final byte MEMBER = 2;
    public static final byte LAPSED = 3;

    private Stage() {}

    /** 1 for everybody but the unaware, without a branch: for counts. */
    public static int isKnown(byte stage) {
        return -stage >>> 31;
    }

    /** AWARE for the unaware, others as they are, without a branch. */
    public static byte atLeastAware(byte stage) {
        return (byte) (stage | 1 ^ isKnown(stage));
    }

    /** 1 for the lapsed, 0 for others. */
    public static int isLapsed(byte stage) {
        return stage >>> 1 & stage;
    }
}
