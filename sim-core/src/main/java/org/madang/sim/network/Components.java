package org.madang.sim.network;

/**
 * Connected components of undirected rows, by breadth-first search.
 *
 * @param count how many components
 * @param largest participants in the largest one
 */
record Components(int count, int largest) {
    static Components of(Rows rows) {
        int n = rows.size();
        long[] seen = new long[(n >> 6) + 1];
        int[] queue = new int[n];
        int count = 0;
        int largest = 0;
        for (int i = 0; i < n; i++) {
            if ((seen[i >> 6] & 1L << i) != 0) continue;
            count++;
            largest = Math.max(largest, visitFrom(i, rows, seen, queue));
        }
        return new Components(count, largest);
    }

    /** Marks the component of a participant; returns its size. One bit per participant keeps the marks in the cache. */
    private static int visitFrom(int first, Rows rows, long[] seen, int[] queue) {
        seen[first >> 6] |= 1L << first;
        queue[0] = first;
        int found = 1;
        for (int visited = 0; visited < found; visited++) {
            int i = queue[visited];
            for (int p = rows.start[i]; p < rows.start[i + 1]; p++) {
                int j = rows.node[p];
                if ((seen[j >> 6] & 1L << j) != 0) continue;
                seen[j >> 6] |= 1L << j;
                queue[found++] = j;
            }
        }
        return found;
    }
}
