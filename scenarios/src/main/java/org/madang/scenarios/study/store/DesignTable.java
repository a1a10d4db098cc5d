package org.madang.scenarios.study.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.design.Rows;
import org.madang.scenarios.study.run.PointHash;
import org.madang.sim.random.Draws;

/** The rows of the design in a store, each with the point that it stands for. Rows that are alike share a point. */
final class DesignTable {
    private final Database database;
    private final PointTable points;
    private final List<FactorColumn> columns;

    DesignTable(Database database, PointTable points, List<FactorColumn> columns) {
        this.database = database;
        this.points = points;
        this.columns = columns;
    }

    /**
     * Adds what is missing of a design. Points that are there keep their numbers.
     *
     * @throws BadInputException if the store holds points that the design has not; then nothing is changed
     */
    void match(Rows rows, String source) {
        String hash = hash(rows);
        String[] known = new String[1];
        database.query("SELECT design_hash FROM study", row -> known[0] = row.getString(1));
        if (hash.equals(known[0])) {
            return;
        }
        PointNumbers numbers = points.numbers(Integer.MAX_VALUE);
        boolean[] found = new boolean[numbers.size()];
        database.execute("DELETE FROM design");
        try (DuckDBAppender design = database.connection().createAppender("design");
                PointTable.Adding adding = points.adding(numbers, 0)) {
            for (int r = 0; r < rows.count(); r++) {
                int number = adding.number(rows.row(r));
                if (number < found.length) {
                    found[number] = true;
                }
                design.beginRow();
                design.append(r).append(number);
                design.endRow();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
        refuseLost(found, rows.count(), source);
        database.update("UPDATE study SET design_hash = ?", hash);
    }

    private static void refuseLost(boolean[] found, int rows, String source) {
        int lost = 0;
        for (boolean there : found) {
            lost += there ? 0 : 1;
        }
        if (lost > 0) {
            throw new BadInputException(List.of(new InputProblem(
                    Place.of(source),
                    "",
                    "the design has changed: " + lost + " of the " + found.length + " points there are not among its "
                            + rows + " rows; nothing was changed: choose another --out. (A study grows by more points:"
                            + " a Latin hypercube by twice as many, a range with n levels by 2n - 1)")));
        }
    }

    private String hash(Rows rows) {
        long h = rows.count();
        for (int r = 0; r < rows.count(); r++) {
            h = Draws.mix(h ^ PointHash.of(columns, rows.row(r)));
        }
        return Long.toHexString(h);
    }
}
