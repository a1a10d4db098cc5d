package org.madang.scenarios.fit.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.Fit;
import org.madang.scenarios.fit.Period;
import org.madang.scenarios.fit.Unknown;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.ShorterLook;

/**
 * A fit as read from its file, with its scenario and its data.
 *
 * @param file where it was read from
 * @param loaded the checked fit and what was written
 * @param scenario at full size, with its own weeks
 * @param market what is simulated to be held against the data: at the size of a look, as long as the data
 * @param observed the data
 */
public record FitFile(
        Path file, Loaded<Fit> loaded, ScenarioFile scenario, ScenarioFile market, List<Observed> observed) {
    /** Reads fits: the format of all fit files. */
    public static final RecordReader<Fit> READER = RecordReader.of(Fit.class);

    public FitFile {
        observed = List.copyOf(observed);
    }

    /** @throws BadInputException with all problems of the file, its scenario and its data */
    public static FitFile read(Path file) {
        return read(file, List.of());
    }

    /** The same with some values of the fit replaced. */
    public static FitFile read(Path file, List<Patch> changes) {
        return of(file, READER.read(file, changes));
    }

    /** The same of a text that is to stand in the file. */
    public static FitFile read(Path file, String text) {
        return of(file, READER.read(file.toString(), text, List.of()));
    }

    private static FitFile of(Path file, Loaded<Fit> loaded) {
        Fit fit = loaded.value();
        Path base = file.resolveSibling(fit.scenario()).normalize();
        List<Patch> set = new ArrayList<>();
        for (int n = 0; n < fit.set().size(); n++) {
            set.add(Patch.parse(loaded.placeOf("set[" + n + "]"), fit.set().get(n)));
        }
        ScenarioFile scenario = ScenarioFile.read(base, set);
        List<InputProblem> problems = new ArrayList<>();
        Naming naming = new Naming(loaded, scenario.scenario(), problems);
        List<Observed> observed = new Reading(file, fit, naming).all();
        throwIfAny(problems);
        asked(scenario, fit, loaded.placeOf("decide"), now(observed));
        int weeks = observed.stream().mapToInt(Observed::weeks).max().orElseThrow();
        ScenarioFile market = Scaling.to(
                ShorterLook.read(base, set, "the last one of the data", weeks),
                fit.look(scenario.scenario().market().participants()));
        FitFile read = new FitFile(file, loaded, scenario, market, observed);
        read.checkUnknown(problems);
        problems.addAll(new TriedRuns(read).problems());
        throwIfAny(problems);
        return read;
    }

    private static void throwIfAny(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    /** Both ends of what is not known must be values that the scenario takes. */
    private void checkUnknown(List<InputProblem> problems) {
        for (int n = 0; n < fit().unknown().size(); n++) {
            Unknown unknown = fit().unknown().get(n);
            for (double end : new double[] {unknown.low(), unknown.high()}) {
                int before = problems.size();
                try {
                    market.with(patches(n, end));
                } catch (BadInputException e) {
                    e.problems().forEach(p -> problems.add(new InputProblem(p.place(), p.path(), p.message())));
                }
                if (problems.size() > before) {
                    break;
                }
            }
        }
    }

    /** The name of the file without its ending. */
    public String stem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** All that looks depend on, as text. */
    public String inputs() {
        return READER.toJson(fit()) + ScenarioFile.READER.toJson(market.scenario()) + observed;
    }

    /** The same with other data. */
    public FitFile with(List<Observed> other) {
        return new FitFile(file, loaded, scenario, market, other);
    }

    public Fit fit() {
        return loaded.value();
    }

    /** The last week of which the data tell, rounded. */
    public int now() {
        return now(observed);
    }

    private static int now(List<Observed> observed) {
        return (int) Math.max(
                1,
                Math.round(observed.stream().mapToDouble(Observed::known).max().orElse(1)));
    }

    /** The fit with all that follows from the data. */
    public Fit complete() {
        return fit().decidedAfter(now());
    }

    /** The scenario whose comparison is asked of the markets that fit. */
    public ScenarioFile asked() {
        return asked(scenario, complete(), loaded.placeOf("decide"), now());
    }

    /**
     * A scenario as the comparison is asked of it: with the past of the data, where the fit says so.
     *
     * @param place where that is said
     * @param now the last week of the data
     */
    public static ScenarioFile asked(ScenarioFile scenario, Fit fit, Place place, int now) {
        return scenario.with(past(scenario, fit, place, now));
    }

    /** What gives a scenario the past of the data; nothing where the fit does not say so. */
    public static List<Patch> past(ScenarioFile scenario, Fit fit, Place place, int now) {
        if (fit.decide() == null) {
            return List.of();
        }
        int after = fit.decide().after() == null ? now : fit.decide().after();
        String strategy = scenario.scenario().platforms().get(0).strategy();
        return List.of(
                Patch.of(place.toString(), "compare.after.week", after),
                Patch.of(place.toString(), "compare.after.strategy", strategy),
                Patch.of(place.toString(), "weeks", after + fit.decide().weeks()));
    }

    /** The participants of the markets that are looked at, over those of the market in the data. */
    public double size() {
        return market.scaling() == null ? 1 : market.scaling().factor();
    }

    /** The seed of all draws. */
    public long seed() {
        return fit().seed() == null ? scenario.scenario().seed() : fit().seed();
    }

    /** What changes a scenario to the values of the unknowns. */
    public List<Patch> patches(double... values) {
        List<Patch> patches = new ArrayList<>();
        for (int n = 0; n < values.length; n++) {
            patches.addAll(patches(n, values[n]));
        }
        return patches;
    }

    private List<Patch> patches(int number, double value) {
        Unknown unknown = fit().unknown().get(number);
        return patches(
                unknown,
                value,
                loaded.placeOf("unknown[" + number + "]." + (unknown.also().isEmpty() ? "path" : "")));
    }

    /** What changes a scenario to a value of an unknown. */
    public static List<Patch> patches(Unknown unknown, double value, Place place) {
        return unknown.paths().stream()
                .map(path -> new Patch(
                        path,
                        new Node.Scalar(place, Node.Scalar.Kind.NUMBER, Digits.of(value)),
                        place,
                        unknown.times()))
                .toList();
    }

    /** Whether a number is a whole one in the scenario. */
    public boolean isWhole(int number) {
        Unknown unknown = fit().unknown().get(number);
        return !unknown.times() && ScenarioFile.READER.takesWholeNumbers(scenario.loaded(), unknown.path());
    }

    /** Reads all data of a fit. */
    private record Reading(Path file, Fit fit, Naming naming) {
        List<Observed> all() {
            List<Observed> all = new ArrayList<>();
            Calendar calendar = new Calendar(start());
            for (int n = 0; n < fit.series().size(); n++) {
                String at = "series[" + n + "]";
                var table = fit.series().get(n);
                sheet(at, table.file(), sheet -> new TableData(at, table, sheet, calendar, naming).read())
                        .ifPresent(all::addAll);
            }
            for (int n = 0; n < fit.cohorts().size(); n++) {
                String at = "cohorts[" + n + "]";
                var cohorts = fit.cohorts().get(n);
                sheet(at, cohorts.file(), sheet -> new CohortData(at, cohorts, sheet, calendar, naming).read())
                        .flatMap(Function.identity())
                        .ifPresent(all::add);
            }
            for (int n = 0; n < fit.figures().size(); n++) {
                new FigureData("figures[" + n + "]", fit.figures().get(n), calendar, naming)
                        .read()
                        .ifPresent(all::add);
            }
            for (int n = 0; n < fit.experiments().size(); n++) {
                new TriedData(n, fit.experiments().get(n), calendar, naming)
                        .read()
                        .ifPresent(all::add);
            }
            List<String> names = all.stream().map(Observed::name).toList();
            names.stream()
                    .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                    .distinct()
                    .forEach(name -> naming.problem(
                            "series", "two series are called " + Words.quote(name) + ": give one of them a 'name'"));
            return all.stream()
                    .map(each -> Held.of(each, fit.hold(), calendar, naming))
                    .toList();
        }

        private LocalDate start() {
            if (fit.start() == null) {
                return null;
            }
            Optional<Written> day = Written.parse(fit.start()).filter(written -> written.precision() == Period.DAY);
            if (day.isEmpty()) {
                naming.problem("start", "found " + Words.quote(fit.start()) + ", expected a day such as 2024-01-01");
            }
            return day.map(Written::day).orElse(null);
        }

        private <T> Optional<T> sheet(String at, String name, Function<Sheet, T> reading) {
            try {
                return Optional.of(
                        reading.apply(Sheet.read(file.resolveSibling(name).normalize())));
            } catch (BadInputException e) {
                e.problems().forEach(p -> {
                    if (p.place().line() == 0) {
                        naming.problem(at + ".file", p.place() + ": " + p.message());
                    } else {
                        naming.problem(p);
                    }
                });
                return Optional.empty();
            }
        }
    }
}
