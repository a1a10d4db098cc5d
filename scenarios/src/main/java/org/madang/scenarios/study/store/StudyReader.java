package org.madang.scenarios.study.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.StudyTable;

/** Reads the results of a study from its folder. */
public final class StudyReader {
    private StudyReader() {}

    /** All points and all finished runs. */
    public static StudyTable read(Path folder) {
        try (Database database = Database.open(folder.resolve(StudyStore.FILE), true)) {
            return read(database);
        }
    }

    static StudyTable read(Database database) {
        StudyRecord record = StudyRecord.read(database);
        Study study = Study.READER
                .read("the study in the store", record.study(), List.of())
                .value();
        StudyTable.Builder table = new StudyTable.Builder(study, record.columns(), record.sides());
        List<double[]> points = new ArrayList<>();
        database.query(
                "SELECT * FROM points ORDER BY point",
                row -> points.add(StudyStore.point(row, record.columns()).values().stream()
                        .mapToDouble(v -> v)
                        .toArray()));
        int replications = (int) database.count("SELECT coalesce(max(replication) + 1, 0) FROM runs");
        table.points(points.toArray(double[][]::new), replications);
        int rows = (int) database.count("SELECT count(*) FROM design");
        if (rows > 0) {
            int[] pointOfRow = new int[rows];
            database.query("SELECT \"row\", point FROM design", row -> pointOfRow[row.getInt(1)] = row.getInt(2));
            table.rows(pointOfRow);
        }
        values(database, study, record.sides(), table);
        return table.build();
    }

    private static void values(Database database, Study study, List<String> sides, StudyTable.Builder table) {
        String columns = study.indicators().stream().map(Database::quoted).collect(Collectors.joining(", "));
        int count = study.indicators().size();
        database.query("SELECT point, replication, side, " + columns + " FROM runs WHERE status = 'ok'", row -> {
            int side = sides.indexOf(row.getString(3));
            for (int n = 0; n < count; n++) {
                double value = row.getDouble(4 + n);
                table.value(row.getInt(1), side, n, row.getInt(2), row.wasNull() ? Double.NaN : value);
            }
        });
    }
}
