package org.madang.scenarios.fit.data;

import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.Fit;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Finds what a fit names in its scenario, and collects what is wrong. */
final class Naming {
    private final Loaded<Fit> loaded;
    private final Scenario scenario;
    private final List<InputProblem> problems;

    Naming(Loaded<Fit> loaded, Scenario scenario, List<InputProblem> problems) {
        this.loaded = loaded;
        this.scenario = scenario;
        this.problems = problems;
    }

    void problem(String path, String message) {
        problems.add(new InputProblem(loaded.placeOf(path), path, message));
    }

    void problem(InputProblem problem) {
        problems.add(problem);
    }

    int problems() {
        return problems.size();
    }

    /** Null if there is none. */
    Indicator indicator(String path, String key) {
        Indicator indicator = Indicator.find(key);
        if (indicator == null) {
            List<String> keys =
                    Arrays.stream(Indicator.values()).map(Indicator::key).toList();
            problem(path, "no indicator is called " + Words.quote(key) + "; " + Words.hint(key, keys));
        }
        return indicator;
    }

    /** The number of a platform; the first one where none is named. */
    int platform(String path, String name) {
        if (name == null) {
            return 0;
        }
        List<String> names = scenario.platforms().stream().map(Platform::name).toList();
        int number = names.indexOf(name);
        if (number < 0) {
            problem(path, "no platform is called " + Words.quote(name) + "; " + Words.hint(name, names));
        }
        return Math.max(0, number);
    }

    /** Where a column stands; −1 if there is none. */
    int column(String path, Sheet sheet, String name) {
        int column = sheet.find(name);
        if (column < 0) {
            problem(
                    path,
                    sheet.file().getFileName() + " has no column " + Words.quote(name) + "; "
                            + Words.hint(name, sheet.names()));
        }
        return column;
    }
}
