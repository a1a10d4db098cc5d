package org.madang.sim.state;

import java.util.Arrays;

/**
 * The requests of one week and what became of them. Requests are in the order of their seekers, so those of a locality,
 * and those of a block, are a range. Columns of shape R; the chains tie a provider to the requests it serves.
 */
public final class RequestBook {
    /** In {@link #provider}: not matched. In the chains: the end. */
    public static final int NONE = -1;

    /** How many requests there are this week, R. */
    public int count;
    /** Who needs. */
    public int[] seeker = new int[1024];
    /**
     * The order in which the seeker tries platforms: 4 bits each, platform + 1, the first choice lowest; 0 ends. Once it is
     * matched, it ends with the platform that served: who fails on one goes on to the next.
     */
    public int[] choices = new int[1024];
    /** Which of its seeker's needs this one is for, from 0; unsigned. */
    public byte[] number = new byte[1024];
    /** How many candidates the request sees where it is tried at present. */
    public int[] seen = new int[1024];
    /** The taste of the seeker. */
    public float[] taste = new float[1024];
    /** The platform that served; of a request that was not matched nothing. */
    public byte[] platform = new byte[1024];
    /** Who serves, or NONE. */
    public int[] provider = new int[1024];
    /** The fit of the match, [0, 1]. */
    public float[] fit = new float[1024];
    /** Whether the seeker bought more in the match. */
    public boolean[] more = new boolean[1024];
    /** Whether it was settled past the platform that matched. */
    public boolean[] leaked = new boolean[1024];
    /** What the provider remembers of it, [0, 1], and what the seeker does, where providers are rated. */
    public float[] providerFelt = new float[1024];

    public float[] seekerFelt = new float[1024];
    /** The next request that the same provider serves, or NONE. */
    public int[] nextOfProvider = new int[1024];
    /** Shape N: the first request that a provider serves, or NONE. */
    public final int[] firstOfProvider;
    /** Shape blocks + 1: where the requests of each block of seekers start. */
    public final int[] blockStart;

    private final int[][] madeSeeker;
    private final byte[][] madeNumber;
    private final int[][] madeChoices;
    private final int[] made;

    public RequestBook(int participants) {
        int blocks = new Blocks(participants).count();
        firstOfProvider = new int[participants];
        Arrays.fill(firstOfProvider, NONE);
        blockStart = new int[blocks + 1];
        madeSeeker = new int[blocks][64];
        madeNumber = new byte[blocks][64];
        madeChoices = new int[blocks][64];
        made = new int[blocks];
    }

    public void startBlock(int block) {
        made[block] = 0;
    }

    /** Notes the request for the n-th need of a seeker; within a block in the order of the seekers. */
    public void make(int block, int i, int n, int platformChoices) {
        int at = made[block]++;
        if (at == madeSeeker[block].length) {
            madeSeeker[block] = Arrays.copyOf(madeSeeker[block], 2 * at);
            madeNumber[block] = Arrays.copyOf(madeNumber[block], 2 * at);
            madeChoices[block] = Arrays.copyOf(madeChoices[block], 2 * at);
        }
        madeSeeker[block][at] = i;
        madeNumber[block][at] = (byte) n;
        madeChoices[block][at] = platformChoices;
    }

    /** Fixes where each block's requests go; then {@link #gather} may run for every block. */
    public void layOut() {
        for (int b = 0; b < made.length; b++) {
            blockStart[b + 1] = blockStart[b] + made[b];
        }
        count = blockStart[made.length];
        if (count > seeker.length) {
            int size = count + count / 2;
            seeker = new int[size];
            choices = new int[size];
            number = new byte[size];
            seen = new int[size];
            taste = new float[size];
            platform = new byte[size];
            provider = new int[size];
            fit = new float[size];
            more = new boolean[size];
            leaked = new boolean[size];
            providerFelt = new float[size];
            seekerFelt = new float[size];
            nextOfProvider = new int[size];
        }
    }

    /** Copies the requests of a block into the columns, not matched yet. */
    public void gather(int block) {
        int from = blockStart[block];
        int size = made[block];
        System.arraycopy(madeSeeker[block], 0, seeker, from, size);
        System.arraycopy(madeNumber[block], 0, number, from, size);
        System.arraycopy(madeChoices[block], 0, choices, from, size);
        for (int r = from; r < from + size; r++) {
            provider[r] = NONE;
        }
    }

    /** Notes that provider j serves request r through platform k. */
    public void match(int r, int j, int k, double fitOfMatch) {
        provider[r] = j;
        platform[r] = (byte) k;
        int served = 0;
        while ((choices[r] >>> served & 0xF) != k + 1) {
            served += 4;
        }
        choices[r] &= -1 >>> 28 - served;
        fit[r] = (float) fitOfMatch;
        nextOfProvider[r] = firstOfProvider[j];
        firstOfProvider[j] = r;
    }

    /** The first request whose seeker is number i or higher. */
    public int firstFrom(int i) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (seeker[middle] < i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
