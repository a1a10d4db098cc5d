package org.madang.scenarios.fit.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.data.Dates;
import org.madang.scenarios.fit.data.Sheet;
import org.madang.scenarios.fit.data.Sheet.Cell;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.indicator.Indicator;

/**
 * A first fit file, guessed from one table: which column has the dates, what the others show and in which unit, what may be unknown.
 * What was guessed stands beside it, what could not be is named.
 */
public final class FirstFit {
    /** Tables of so many rows can spare some that are foretold. */
    private static final int LONG = 15;

    private static final int HELD = 3;
    private static final double DAYS_A_WEEK = 7;
    /** More members than this part of the people, and the market of the scenario is too small for the firm. */
    private static final double FULL = 0.8;
    /** And less is a market in which nobody knows the firm. */
    private static final double EMPTY = 0.002;
    /** So many times the members are taken for the market if nothing is known. */
    private static final int ROOM = 3;

    private final Sheet sheet;
    private final ScenarioFile scenario;
    private final ColumnNames names = new ColumnNames();
    private final List<String> notes = new ArrayList<>();
    private final List<String> set = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final Dates dates;

    /** @throws BadInputException if no column has dates, or none shows anything that the simulator knows */
    public FirstFit(Sheet sheet, ScenarioFile scenario) {
        this.sheet = sheet;
        this.scenario = scenario;
        dates = Dates.find(sheet)
                .orElseThrow(
                        () -> bad(
                                "no column holds dates such as 2024-01-31, 2024-W05, 2024-01 or 2024-Q1, or numbers of weeks, in every row"));
        for (int c = 0; c < sheet.header().size(); c++) {
            if (c != dates.column()) {
                guess(c);
            }
        }
        if (guesses.isEmpty()) {
            throw bad(
                    "no column is called as something that the simulator counts (members, joins, matches, churn, revenue …): "
                            + String.join("; ", notes));
        }
        size();
    }

    private BadInputException bad(String message) {
        return new BadInputException(
                List.of(new InputProblem(Place.of(sheet.file().toString()), "", message)));
    }

    private void guess(int c) {
        String name = sheet.header().get(c).text();
        Optional<Indicator> found = names.find(name);
        if (found.isEmpty()) {
            notes.add("'" + name + "' is left out: no indicator is called so"
                    + names.near(name)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
            return;
        }
        Indicator indicator = found.get();
        Optional<Guess> twice =
                guesses.stream().filter(each -> each.indicator() == indicator).findFirst();
        if (twice.isPresent()) {
            notes.add("'" + name + "' is left out: '" + twice.get().column() + "' is taken for " + indicator.key()
                    + " already");
        } else if (indicator == Indicator.SPEND) {
            spending(c);
        } else {
            guesses.add(Units.of(name, indicator, numbers(c)));
        }
    }

    private double[] numbers(int c) {
        return sheet.rows().stream()
                .map(row -> row.get(c))
                .filter(cell -> !cell.isEmpty())
                .mapToDouble(Cell::number)
                .filter(Double::isFinite)
                .toArray();
    }

    /** What was spent is no outcome: it is what was done. */
    private void spending(int c) {
        Guess guess = Units.of(sheet.header().get(c).text(), Indicator.SPEND, numbers(c));
        double mean = java.util.Arrays.stream(numbers(c)).average().orElse(0) * guess.times();
        long weekly = Math.round(mean * DAYS_A_WEEK / dates.period().days());
        set.add("platforms[0].budget.weekly=" + weekly);
        notes.add("'" + guess.column() + "' is taken for what was done, not for an outcome: a budget of " + weekly
                + " a week throughout" + (guess.why().isEmpty() ? "" : " (" + guess.why() + ")")
                + "; where it changed much, say so with budget-change events in the scenario");
    }

    private void size() {
        double most = 0;
        for (Guess guess : guesses) {
            if (guess.indicator() == Indicator.MEMBERS || guess.indicator() == Indicator.ACTIVE) {
                double[] numbers = numbers(sheet.find(guess.column()));
                most = Math.max(
                        most,
                        guess.times() * java.util.Arrays.stream(numbers).max().orElse(0));
            }
        }
        int people = scenario.scenario().market().participants();
        if (most > FULL * people || most > 0 && most < EMPTY * people) {
            long market = Math.round(ROOM * most);
            set.add("market.participants=" + market);
            notes.add(
                    "the market is taken for " + market + " people, " + ROOM + " times the most members: the " + people
                            + " of the scenario cannot be yours. Put there how many could be members at all; a budget of the scenario's own does not grow along");
        }
    }

    /** What was guessed and what could not be, one a line. */
    public List<String> notes() {
        List<String> all = new ArrayList<>();
        all.add("'" + sheet.header().get(dates.column()).text() + "' has the dates, "
                + dates.period().name().toLowerCase(java.util.Locale.ROOT) + " by "
                + dates.period().name().toLowerCase(java.util.Locale.ROOT)
                + dates.first().map(day -> "; week 1 begins on " + day).orElse(""));
        for (Guess guess : guesses) {
            all.add("'" + guess.column() + "' is " + guess.indicator().key()
                    + (guess.why().isEmpty() ? "" : ", times " + Digits.of(guess.times()) + " (" + guess.why() + ")"));
        }
        all.addAll(notes);
        return all;
    }

    /**
     * The file.
     *
     * @param file where it will lie; paths in it are relative to that
     */
    public String yaml(Path file) {
        StringBuilder out = new StringBuilder("""
                # A first fit, guessed from a table. Look it through; what a key means: madang explain KEY
                # Check without a run:  madang check FILE
                """);
        notes.forEach(note -> out.append("# ").append(note).append(".\n"));
        out.append("name: ").append(quoted(stem(sheet.file()))).append('\n');
        out.append("scenario: ").append(quoted(relative(file, scenario.file())));
        out.append("    # what is known of the market, and what was done in it\n");
        dates.first()
                .ifPresent(day -> out.append("start: ").append(day).append("    # the day on which week 1 begins\n"));
        if (!set.isEmpty()) {
            out.append("set:    # what differs from the scenario\n");
            set.forEach(line -> out.append("  - ").append(line).append('\n'));
        }
        out.append("\nseries:\n  - file: ").append(quoted(relative(file, sheet.file())));
        out.append("\n    dates: ")
                .append(quoted(sheet.header().get(dates.column()).text()));
        out.append("\n    period: ").append(dates.period().name().toLowerCase(java.util.Locale.ROOT));
        out.append("\n    columns:\n");
        for (Guess guess : guesses) {
            out.append("      - {column: ")
                    .append(quoted(guess.column()))
                    .append(", indicator: ")
                    .append(guess.indicator().key())
                    .append(guess.times() == 1 ? "" : ", times: " + Digits.of(guess.times()))
                    .append("}\n");
        }
        out.append(
                "\nunknown:    # nine chances in ten that it lies from low to high; what you know better, narrow or strike out\n");
        Unknowns.of(scenario.scenario()).forEach(line -> out.append(line).append('\n'));
        if (sheet.rows().size() >= LONG) {
            out.append("\nhold: {last: ").append(HELD).append("}    # not looked at, so that it can be foretold\n");
        }
        out.append("\ndecide: {weeks: 104}    # strategies part where the data end, and are followed so long\n");
        return out.toString();
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceAll("\\.[^.]*$", "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String relative(Path file, Path to) {
        Path from = file.toAbsolutePath().normalize().getParent();
        Path there = to.toAbsolutePath().normalize();
        boolean isNear = from.getRoot().equals(there.getRoot());
        return (isNear ? from.relativize(there) : there).toString().replace('\\', '/');
    }
}
