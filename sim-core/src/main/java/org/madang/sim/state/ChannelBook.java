package org.madang.sim.state;

/**
 * When members of one platform left, by the channel through which they had joined. Those who were members before the
 * first week of the scenario are founding members, and their membership counts from there.
 */
public final class ChannelBook {
    private final long[][] left;

    public ChannelBook(int weeks) {
        left = new long[Channel.values().length][weeks + 1];
    }

    ChannelBook(ChannelBook of) {
        left = new long[of.left.length][];
        java.util.Arrays.setAll(left, how -> of.left[how].clone());
    }

    /** Somebody leaves after so many weeks of membership. */
    public void leave(Channel how, int tenure) {
        left[how.ordinal()][tenure]++;
    }

    /** Shape weeks + 1: how many left after 0, 1, … weeks of membership. Not a copy. */
    public long[] left(Channel how) {
        return left[how.ordinal()];
    }
}
