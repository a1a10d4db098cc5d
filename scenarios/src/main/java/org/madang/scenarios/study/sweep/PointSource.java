package org.madang.scenarios.study.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.design.Rows;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;

/** Puts the points of the design into the store: each once, whatever rows share it. */
final class PointSource {
    private final StudyFile study;
    private final StudyStore store;
    private int count;

    PointSource(StudyFile study, StudyStore store) {
        this.study = study;
        this.store = store;
        count = store.points();
        Rows rows = Designs.of(study.study(), study.axes(), study.seed());
        if (rows != null && count == 0) {
            add(rows);
        }
    }

    private void add(Rows rows) {
        Map<List<Double>, Integer> known = new HashMap<>();
        List<Point> points = new ArrayList<>();
        int[] pointOfRow = new int[rows.count()];
        for (int r = 0; r < pointOfRow.length; r++) {
            List<Double> values = rows.row(r);
            Integer number = known.putIfAbsent(values, known.size());
            pointOfRow[r] = number == null ? known.size() - 1 : number;
            if (number == null) {
                points.add(new Point(pointOfRow[r], values));
            }
        }
        store.addPoints(points, 0);
        store.addDesign(pointOfRow);
        store.commit();
        count = known.size();
    }

    int count() {
        return count;
    }

    /** Adds the points of the next round, if the design goes in rounds and there is one. */
    boolean more() {
        return false;
    }
}
