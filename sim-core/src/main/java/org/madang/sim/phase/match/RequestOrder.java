package org.madang.sim.phase.match;

import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.RequestBook;

/**
 * A random order of the requests of one locality: by a hash of seeker and number of the request, so that one request more
 * leaves the order of the others as it was. The hashes are spread evenly, so buckets of about one each sort them in time
 * proportional to their number. Draws: REQUEST_ORDER one a request.
 */
final class RequestOrder {
    private long[] sorted = new long[64];
    private long[] hash = new long[64];
    private int[] bucketEnd = new int[64];
    private int size;

    /** Orders the requests from {@code from} to {@code to − 1}. */
    void shuffle(RequestBook book, int from, int to, long seed, int w) {
        size = to - from;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, size));
        reserve(1 << bits);
        long key = Draws.key(seed, Decision.REQUEST_ORDER, 0, w, 0);
        java.util.Arrays.fill(bucketEnd, 0, 1 << bits, 0);
        for (int r = from; r < to; r++) {
            long h = Draws.bits(key, (long) book.seeker[r] << 8 | book.number[r] & 0xFF);
            hash[r - from] = h;
            bucketEnd[(int) (h >>> 64 - bits)]++;
        }
        for (int at = 0, sum = 0; at < 1 << bits; at++) {
            sum += bucketEnd[at];
            bucketEnd[at] = sum;
        }
        for (int r = to - 1; r >= from; r--) {
            long h = hash[r - from];
            sorted[--bucketEnd[(int) (h >>> 64 - bits)]] = h & 0xFFFFFFFF00000000L | r;
        }
        insertionSort();
    }

    int size() {
        return size;
    }

    /** The request that comes t-th. */
    int request(int t) {
        return (int) sorted[t];
    }

    private void insertionSort() {
        for (int t = 1; t < size; t++) {
            long moving = sorted[t];
            int at = t;
            for (; at > 0 && Long.compareUnsigned(sorted[at - 1], moving) > 0; at--) {
                sorted[at] = sorted[at - 1];
            }
            sorted[at] = moving;
        }
    }

    private void reserve(int buckets) {
        if (sorted.length < size) {
            sorted = new long[size + size / 2];
            hash = new long[size + size / 2];
        }
        if (bucketEnd.length < buckets) {
            bucketEnd = new int[buckets];
        }
    }
}
