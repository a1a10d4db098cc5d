package org.madang.sim.phase.match;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The seeker-optimal stable matching (Gale & Shapley 1962): seekers propose in the order of fit, and rating as far as
 * it counts; a provider keeps the best proposals by fit up to its capacity and turns the others away; ties go to the request that
 * comes first in the week's random order, which is the order of the batch.
 */
final class DeferredAcceptance {
    private final Batch batch;
    private final int[][] preference;
    private final int[] proposals;
    private final TreeMap<Integer, PriorityQueue<Held>> held = new TreeMap<>();

    /** A proposal that a provider holds; the worst one comes first. */
    private record Held(int n, double fit) {
        static final Comparator<Held> WORST_FIRST = Comparator.comparingDouble(Held::fit)
                .thenComparing(Comparator.comparingInt(Held::n).reversed());
    }

    DeferredAcceptance(Batch batch) {
        this.batch = batch;
        preference = new int[batch.size()][];
        proposals = new int[batch.size()];
        for (int n = 0; n < batch.size(); n++) {
            preference[n] = java.util.stream.IntStream.range(batch.from(n), batch.to(n))
                    .boxed()
                    .sorted(Comparator.comparingDouble(a -> -batch.score(a)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    void solve(Batch.Matched matched) {
        for (int n = 0; n < batch.size(); n++) {
            int proposing = n;
            while (proposing >= 0) {
                proposing = propose(proposing);
            }
        }
        held.forEach((j, queue) -> queue.stream()
                .sorted(Comparator.comparingInt(Held::n))
                .forEach(h -> matched.match(batch.request(h.n), j, batch.platform, h.fit)));
    }

    /** One proposal of request n; returns who must propose next: n again, somebody displaced, or −1 for nobody. */
    private int propose(int n) {
        if (proposals[n] == preference[n].length) {
            return -1;
        }
        int at = preference[n][proposals[n]++];
        int j = batch.provider(at);
        PriorityQueue<Held> queue = held.computeIfAbsent(j, x -> new PriorityQueue<>(Held.WORST_FIRST));
        queue.add(new Held(n, batch.fit(at)));
        return queue.size() <= batch.free(j) ? -1 : queue.remove().n;
    }
}
