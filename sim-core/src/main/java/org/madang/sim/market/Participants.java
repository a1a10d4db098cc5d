package org.madang.sim.market;

import java.util.Arrays;
import org.madang.sim.config.Side;

/**
 * What is fixed about the participants, in columns. Participants are numbered by locality, and inside a locality the
 * providers come first, so a locality is a range of numbers and so is each side of it.
 */
public final class Participants {
    /** Flag: may be a member of several platforms at once. */
    public static final byte MULTI_HOMING = 1;
    /** Flag: somebody else pays, so price does not enter the decision. */
    public static final byte PAID_BY_OTHER = 2;
    /** Flag: has, rather than needs; the same as {@link #providerEnd} says, at hand. */
    public static final byte PROVIDER = 4;
    /** Flag: pays the experience premium. */
    public static final byte PAYS_FOR_EXPERIENCE = 8;

    /** How many there are, N. */
    public final int count;
    /** Shape L + 1: locality l owns participants localityStart[l] to localityStart[l + 1] − 1. */
    public final int[] localityStart;
    /** Shape L: the providers of locality l are localityStart[l] to providerEnd[l] − 1, the rest are seekers. */
    public final int[] providerEnd;
    /** Shape N: the persona's number in the scenario. */
    public final byte[] persona;
    /** Shape N: the locality. */
    public final short[] locality;
    /** Shape N: x, the position of the taste on a circle, [0, 1). */
    public final float[] taste;
    /** Shape N: θ, the perceived trust needed. */
    public final float[] trustThreshold;
    /** Shape N: λ, requests a week; 0 for providers. */
    public final float[] needRate;
    /** Shape N: c, matches a week when available; 0 for seekers. What is no whole number is drawn each week. */
    public final float[] capacity;
    /** Shape N: quality as a counterpart, [0, 1]. */
    public final float[] quality;
    /** Shape N: MULTI_HOMING, PAID_BY_OTHER, PROVIDER and PAYS_FOR_EXPERIENCE. */
    public final byte[] flags;

    Participants(int[] localityStart, int[] providerEnd) {
        this.localityStart = localityStart;
        this.providerEnd = providerEnd;
        count = localityStart[localityStart.length - 1];
        persona = new byte[count];
        locality = new short[count];
        taste = new float[count];
        trustThreshold = new float[count];
        needRate = new float[count];
        capacity = new float[count];
        quality = new float[count];
        flags = new byte[count];
        for (int l = 0; l < providerEnd.length; l++) {
            Arrays.fill(flags, localityStart[l], providerEnd[l], PROVIDER);
        }
    }

    /** The same people, to be changed without changing these. */
    Participants copy() {
        Participants copy = new Participants(localityStart, providerEnd);
        System.arraycopy(persona, 0, copy.persona, 0, count);
        System.arraycopy(locality, 0, copy.locality, 0, count);
        System.arraycopy(taste, 0, copy.taste, 0, count);
        System.arraycopy(trustThreshold, 0, copy.trustThreshold, 0, count);
        System.arraycopy(needRate, 0, copy.needRate, 0, count);
        System.arraycopy(capacity, 0, copy.capacity, 0, count);
        System.arraycopy(quality, 0, copy.quality, 0, count);
        System.arraycopy(flags, 0, copy.flags, 0, count);
        return copy;
    }

    public int localities() {
        return providerEnd.length;
    }

    public boolean isProvider(int i) {
        return (flags[i] & PROVIDER) != 0;
    }

    /** The same as 1 or 0, for counts. */
    public int provides(int i) {
        return flags[i] >>> 2 & 1;
    }

    public Side side(int i) {
        return isProvider(i) ? Side.PROVIDER : Side.SEEKER;
    }

    public boolean multiHomes(int i) {
        return (flags[i] & MULTI_HOMING) != 0;
    }

    public boolean paidByOther(int i) {
        return (flags[i] & PAID_BY_OTHER) != 0;
    }

    public boolean paysForExperience(int i) {
        return (flags[i] & PAYS_FOR_EXPERIENCE) != 0;
    }

    /** How many providers the whole market has. */
    public int providers() {
        int providers = 0;
        for (int l = 0; l < localities(); l++) {
            providers += providerEnd[l] - localityStart[l];
        }
        return providers;
    }

    /** How many participants of a side the whole market has. */
    public int of(Side side) {
        return side == Side.PROVIDER ? providers() : count - providers();
    }
}
