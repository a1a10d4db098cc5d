package org.madang.scenarios.study.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.StudyTable;

/** Reads the results of a study from its folder. */
public final class StudyReader {
    private StudyReader() {}

    /** All points and all finished runs; of a sweep that is at work, those finished so far. */
    public static StudyTable read(Path folder) {
        try (Database database = ReadableStore.open(folder)) {
            return read(database, Integer.MAX_VALUE);
        }
    }

    static StudyTable read(Database database, int belowRound) {
        StudyRecord record = StudyRecord.read(database);
        Study study = record.readStudy();
        StudyTable.Builder table = new StudyTable.Builder(study, record.columns(), record.sides());
        List<double[]> points = new ArrayList<>();
        database.query("SELECT * FROM points WHERE round < " + belowRound + " ORDER BY point", row -> {
            Point point = PointTable.point(row, record.columns());
            points.add(point.values().stream().mapToDouble(v -> v).toArray());
        });
        int replications = (int) database.count("SELECT coalesce(max(replication) + 1, 0) FROM runs");
        table.points(points.toArray(double[][]::new), replications);
        int rows = (int) database.count("SELECT count(*) FROM design");
        if (rows > 0) {
            int[] pointOfRow = new int[rows];
            Arrays.fill(pointOfRow, -1);
            database.query("SELECT \"row\", point FROM design", row -> pointOfRow[row.getInt(1)] = row.getInt(2));
            table.rows(pointOfRow);
        }
        values(database, record, points.size(), table);
        return table.build();
    }

    private static void values(Database database, StudyRecord record, int points, StudyTable.Builder table) {
        List<String> indicators = record.readStudy().indicators();
        String columns = indicators.stream().map(Database::quoted).collect(Collectors.joining(", "));
        int count = indicators.size();
        String sql =
                "SELECT point, replication, side, " + columns + " FROM runs WHERE status = 'ok' AND point < " + points;
        database.query(sql, row -> {
            int side = record.sides().indexOf(row.getString(3));
            for (int n = 0; n < count; n++) {
                double value = row.getDouble(4 + n);
                table.value(row.getInt(1), side, n, row.getInt(2), row.wasNull() ? Double.NaN : value);
            }
        });
    }
}
