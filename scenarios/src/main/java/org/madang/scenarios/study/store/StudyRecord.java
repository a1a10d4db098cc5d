package org.madang.scenarios.study.store;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Fingerprint;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.run.StudyFile;

/**
 * What a store says about its study.
 *
 * @param versions of the program that worked on it, the one that began it first
 * @param study the effective study as YAML
 * @param scenario the effective scenario as YAML
 * @param edgeList what stands for the ties of its edge list
 * @param columns the factors
 * @param sides the sides compared
 */
record StudyRecord(
        String versions,
        String study,
        String scenario,
        String edgeList,
        List<FactorColumn> columns,
        List<String> sides) {
    Study readStudy() {
        return Study.READER.read("the study in the store", study, List.of()).value();
    }

    static void write(Database database, StudyFile study, String versions, String command) {
        Study s = study.study();
        var source = study.source();
        String scenario = ScenarioFile.READER.toYaml(study.scenario().scenario());
        String[] design = new String[1];
        database.query("SELECT design_hash FROM study", row -> design[0] = row.getString(1));
        database.execute("DELETE FROM study");
        database.update(
                "INSERT INTO study VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Schema.FORMAT,
                s.name(),
                versions,
                command,
                study.seed(),
                Fingerprint.of(source.study() + scenario),
                source.file(),
                source.study(),
                source.scenarioFile(),
                source.scenario(),
                scenario,
                study.edgeList(),
                design[0]);
        List<FactorColumn> columns = study.columns();
        database.execute("DELETE FROM factors");
        database.execute("DELETE FROM labels");
        for (int n = 0; n < columns.size(); n++) {
            write(database, n, columns.get(n));
        }
        database.execute("DELETE FROM sides");
        List<String> sides = study.sides();
        for (int n = 0; n < sides.size(); n++) {
            database.update("INSERT INTO sides VALUES (?, ?)", n, sides.get(n));
        }
    }

    private static void write(Database database, int n, FactorColumn c) {
        database.update(
                "INSERT INTO factors VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                n,
                c.name(),
                String.join("\n", c.paths()),
                c.kind(),
                c.scale().name(),
                c.low(),
                c.high(),
                c.whole());
        for (int label = 0; label < c.labels().size(); label++) {
            database.update(
                    "INSERT INTO labels VALUES (?, ?, ?)", n, label, c.labels().get(label));
        }
    }

    static StudyRecord read(Database database) {
        long format = database.count("SELECT format FROM study");
        if (format != Schema.FORMAT) {
            throw database.unusable("was written in format " + format
                    + " by another version of Madang; this one knows format " + Schema.FORMAT);
        }
        List<String> texts = new ArrayList<>();
        database.query(
                "SELECT version, study, effective_scenario, edge_list FROM study",
                row -> texts.addAll(List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        List<List<String>> labels = new ArrayList<>();
        database.query("SELECT number FROM factors ORDER BY number", row -> labels.add(new ArrayList<>()));
        database.query("SELECT factor, label FROM labels ORDER BY factor, number", row -> labels.get(row.getInt(1))
                .add(row.getString(2)));
        List<FactorColumn> columns = new ArrayList<>();
        database.query(
                "SELECT name, paths, kind, scale, low, high, whole FROM factors ORDER BY number",
                row -> columns.add(new FactorColumn(
                        row.getString(1),
                        List.of(row.getString(2).split("\n")),
                        row.getString(3),
                        Factor.Scale.valueOf(row.getString(4)),
                        row.getDouble(5),
                        row.getDouble(6),
                        row.getBoolean(7),
                        labels.get(columns.size()))));
        List<String> sides = new ArrayList<>();
        database.query("SELECT name FROM sides ORDER BY number", row -> sides.add(row.getString(1)));
        return new StudyRecord(texts.get(0), texts.get(1), texts.get(2), texts.get(3), columns, sides);
    }
}
