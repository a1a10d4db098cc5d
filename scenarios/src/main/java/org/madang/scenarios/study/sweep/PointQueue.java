package org.madang.scenarios.study.sweep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.StudyReplications;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;

/** The replications that are still to be run, in the order of the points; reads open points from the store as it goes. */
final class PointQueue {
    private static final int BATCH = 256;

    private final StudyStore store;
    private final StudyReplications wanted;
    private final int sides;
    private final Deque<Next> ready = new ArrayDeque<>();
    private final PointSource source;
    private int from;
    private boolean exhausted;
    private long left;

    record Next(PointWork work, int replication) {}

    PointQueue(StudyFile study, StudyStore store) {
        this.store = store;
        this.wanted = study.study().replications();
        this.sides = study.sides().size();
        this.source = new PointSource(study, store);
    }

    /** About how many runs are left. */
    long left() {
        return Math.max(0, left);
    }

    /** The next replication to run; null if there is none at present. */
    Next next() {
        while (ready.isEmpty() && !exhausted) {
            load();
        }
        return ready.poll();
    }

    private void load() {
        if (from >= source.count()) {
            exhausted = !source.more();
            left = (long) (source.count() - from) * wanted.least() * sides;
            return;
        }
        List<Point> open = store.openPoints(from, BATCH);
        if (open.isEmpty()) {
            from = source.count();
            return;
        }
        Map<Integer, PointWork> works = new HashMap<>();
        open.forEach(p -> works.put(p.number(), new PointWork(p, sides, wanted)));
        from = open.get(open.size() - 1).number() + 1;
        store.deciding(open.get(0).number(), from, (point, replication, side, value, failed) -> {
            PointWork work = works.get(point);
            if (work != null) {
                work.add(replication, side, value, failed);
            }
        });
        open.forEach(p -> ask(works.get(p.number())));
    }

    private void ask(PointWork work) {
        work.needsMore();
        int[] missing = work.missing();
        for (int replication : missing) {
            ready.add(new Next(work, replication));
        }
        if (missing.length == 0) {
            store.finish(work.point().number(), work.isFailed(), work.replications());
        }
    }

    /** A replication is done and in the store. */
    void finished(PointWork work, List<RunRow> rows) {
        work.add(rows);
        left -= rows.size();
        if (work.missing().length == 0) {
            ask(work);
        }
    }
}
