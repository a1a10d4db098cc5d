package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyReader;
import org.madang.sim.parallel.Crew;

/** Runs one replication of a study again, as the column "rerun" of its table says. */
final class Rerun {
    private static final Pattern FORM = Pattern.compile("(\\d{1,7}):(\\d{1,6})");

    private Rerun() {}

    /** @throws BadInputException if the store has no such point */
    static void print(String which, StudyFile study, Path folder, StudyRunner runner, PrintWriter out) {
        Matcher form = FORM.matcher(which);
        if (!form.matches()) {
            throw bad("expected POINT:REPLICATION such as 17:3, found '" + Words.plain(which) + "'");
        }
        StudyTable table = StudyReader.read(folder);
        int number = Integer.parseInt(form.group(1));
        if (number >= table.points()) {
            throw bad(folder + " holds points 0 to " + (table.points() - 1) + ", found " + number);
        }
        if (!table.factors().equals(study.columns())) {
            throw bad(folder + " holds another study: its factors are not those of " + study.file());
        }
        List<Double> values = new java.util.ArrayList<>();
        for (int f = 0; f < table.factors().size(); f++) {
            values.add(table.factor(number, f));
        }
        try (Crew crew = new Crew(1)) {
            List<RunRow> rows =
                    runner.run(new Point(number, values), Integer.parseInt(form.group(2)), crew, week -> {});
            print(rows, study, out);
        }
    }

    private static void print(List<RunRow> rows, StudyFile study, PrintWriter out) {
        List<String> columns = new ArrayList<>(List.of("side", "error"));
        columns.addAll(study.study().indicators());
        Csv table = new Csv(columns);
        for (RunRow row : rows) {
            table.text(study.sides().get(row.side())).text(row.isFailed() ? row.error() : "");
            for (int n = 0; n < study.study().indicators().size(); n++) {
                table.number(row.value(n));
            }
            table.end();
        }
        out.print(table);
        out.flush();
    }

    private static BadInputException bad(String message) {
        return new BadInputException(List.of(new InputProblem(Place.of("--rerun"), "", message)));
    }
}
