package org.madang.scenarios.study.sweep;

import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;

/** Puts the points of a study into its store: those of the design at once, or round after round. */
final class PointSource {
    private final StudyStore store;
    private final Rounds rounds;
    private int count;

    /** @param rounds of a design that goes in rounds; null for another one */
    PointSource(StudyFile study, StudyStore store, Rounds rounds) {
        this.store = store;
        this.rounds = rounds;
        if (rounds == null) {
            store.addDesign(Designs.of(study.study(), study.axes(), study.folder(), study.seed()));
            store.commit();
        } else {
            replay();
        }
        count = store.points().count();
        if (rounds != null && count == 0) {
            more();
        }
    }

    /** The rounds that are there must be those that the study would take now. */
    private void replay() {
        int there = store.points().rounds();
        for (int n = 0; n < there; n++) {
            store.requireRound(rounds.round(n, store.table(n)), n);
        }
    }

    int count() {
        return count;
    }

    /** Once all points are finished: adds those of the next round, if the design goes in rounds and there is one. */
    boolean more() {
        if (rounds == null) {
            return false;
        }
        int round = store.points().rounds();
        int added = store.addRound(rounds.round(round, store.table(round)), round);
        store.commit();
        count += added;
        return added > 0;
    }
}
