package org.madang.scenarios.study.design;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.FactorColumn;

/** A factor whose values have labels: rows of values, one for each path. */
final class LabelAxis implements FactorAxis {
    private final FactorColumn column;
    private final List<List<Node>> rows;
    private final Place place;

    LabelAxis(FactorColumn column, List<List<Node>> rows, Place place) {
        this.column = column;
        this.rows = rows;
        this.place = place;
    }

    @Override
    public FactorColumn column() {
        return column;
    }

    @Override
    public int levels() {
        return rows.size();
    }

    @Override
    public double atLevel(int i, int n) {
        return atShare((i + 0.5) / n);
    }

    @Override
    public double atShare(double u) {
        return Math.min(rows.size() - 1, Math.floor(u * rows.size()));
    }

    @Override
    public List<Patch> patches(double value) {
        List<Node> row = rows.get((int) value);
        List<Patch> patches = new ArrayList<>();
        for (int n = 0; n < column.paths().size(); n++) {
            Node node = row.get(Math.min(n, row.size() - 1));
            patches.add(Patch.at(column.paths().get(n), node, place));
        }
        return patches;
    }
}
