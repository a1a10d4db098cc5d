package org.madang.scenarios.study.sweep;

import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.design.Rows;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;

/** Puts the points of a study into its store: those of the design at once, or round after round. */
final class PointSource {
    private final StudyStore store;
    private final Rounds rounds;
    private int count;

    PointSource(StudyFile study, StudyStore store) {
        this.store = store;
        Rows rows = Designs.of(study.study(), study.axes(), study.folder(), study.seed());
        rounds = rows == null ? RoundsOf.design(study) : null;
        if (rows != null) {
            store.addDesign(rows);
            store.commit();
        }
        count = store.points();
    }

    int count() {
        return count;
    }

    /** Once all points are finished: adds those of the next round, if the design goes in rounds and there is one. */
    boolean more() {
        if (rounds == null) {
            return false;
        }
        int round = store.rounds();
        int added = store.addRound(rounds.round(round, store.table(round)), round);
        store.commit();
        count += added;
        return added > 0;
    }
}
