package org.madang.scenarios.study.sweep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.StudyReplications;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;

/** The replications that are still to be run, in the order of the points; reads open points from the store as it goes. */
public final class PointQueue {
    /** Points read from the store at once: their values are in memory until they are finished. */
    private static final int MOST_POINTS = 256;

    private static final int MOST_VALUES = 1 << 20;

    private final StudyStore store;
    private final StudyReplications wanted;
    private final int sides;
    private final Deque<Next> ready = new ArrayDeque<>();
    private final PointSource source;
    private final int batch;
    private int from;
    private int underWay;
    private long left;

    /** A replication to run, and the point that it belongs to. */
    public record Next(PointWork work, int replication) {}

    /** Puts the design into the store as far as it is not there. */
    public PointQueue(StudyFile study, StudyStore store) {
        this(study, store, Designs.isInRounds(study.study().design()) ? RoundsOf.design(study) : null);
    }

    PointQueue(StudyFile study, StudyStore store, Rounds rounds) {
        this.store = store;
        wanted = study.study().replications();
        sides = study.sides().size();
        batch = Math.max(1, Math.min(MOST_POINTS, MOST_VALUES / (wanted.least() * sides)));
        source = new PointSource(study, store, rounds);
        left = (long) store.points().countOpen() * wanted.least() * sides
                - store.runs().countOfOpenPoints();
    }

    /** About how many runs are left: as far as is known now. */
    public long left() {
        return Math.max(0, left);
    }

    /** The next replication to run; null if there is none at present. If none is under way either, all is done. */
    public Next next() {
        while (ready.isEmpty()) {
            if (from < source.count()) {
                load();
            } else if (underWay > 0 || !nextRound()) {
                return null;
            }
        }
        return ready.remove();
    }

    private boolean nextRound() {
        int before = source.count();
        boolean more = source.more();
        left += (long) (source.count() - before) * wanted.least() * sides;
        return more;
    }

    private void load() {
        List<Point> open = store.points().open(from, batch);
        if (open.isEmpty()) {
            from = source.count();
            return;
        }
        Map<Integer, PointWork> works = new HashMap<>();
        open.forEach(p -> works.put(p.number(), new PointWork(p, sides, wanted)));
        from = open.get(open.size() - 1).number() + 1;
        store.runs().deciding(open.get(0).number(), from, (point, replication, side, value, failed) -> {
            PointWork work = works.get(point);
            if (work != null) {
                work.add(replication, side, value, failed);
            }
        });
        underWay += open.size();
        open.forEach(p -> ask(works.get(p.number())));
    }

    private void ask(PointWork work) {
        int before = work.replications();
        work.needsMore();
        left += (long) (work.replications() - before) * sides;
        int[] missing = work.missing();
        for (int replication : missing) {
            ready.add(new Next(work, replication));
        }
        if (missing.length == 0) {
            underWay--;
            store.points().finish(work.point().number(), work.isFailed(), work.replications());
        }
    }

    /** Takes note of a replication that is done and in the store. */
    public void finished(PointWork work, List<RunRow> rows) {
        work.add(rows);
        left -= rows.size();
        if (work.missing().length == 0) {
            ask(work);
        }
    }
}
