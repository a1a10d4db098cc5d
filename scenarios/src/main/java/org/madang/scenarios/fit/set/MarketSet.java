package org.madang.scenarios.fit.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.Unknown;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Sheet;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.Weights;
import org.madang.scenarios.folder.Csv;
import org.madang.sim.random.Maths;

/**
 * Markets that differ in what nobody knows, each with a weight.
 *
 * @param unknown in what they differ
 * @param values by market, in the order of the unknowns
 * @param weights by market
 * @param places where each market stands, for messages
 */
public record MarketSet(List<Unknown> unknown, List<List<Double>> values, Weights weights, List<Place> places) {
    /** The table of markets in the folder of a fit. */
    public static final String DRAWS = "draws.csv";
    /** The fit itself in its folder, complete. */
    public static final String FIT = "fit.yaml";

    private static final String WEIGHT = "weight";

    public MarketSet {
        unknown = List.copyOf(unknown);
        values = List.copyOf(values);
        places = List.copyOf(places);
    }

    /** Markets that stand in no file. */
    public static MarketSet of(List<Unknown> unknown, List<List<Double>> values, Weights weights) {
        List<Place> places = IntStream.rangeClosed(1, values.size())
                .mapToObj(n -> Place.of("market " + n + " of the set"))
                .toList();
        return new MarketSet(unknown, values, weights, places);
    }

    /** Those that agree with the data. */
    public static MarketSet of(Fitted fitted) {
        List<List<Double>> values = new ArrayList<>();
        for (int n = 0; n < fitted.draws().size(); n++) {
            values.add(Arrays.stream(fitted.values(n)).boxed().toList());
        }
        return of(fitted.file().fit().unknown(), values, fitted.weights());
    }

    /** Those of the prior. */
    public static MarketSet prior(Fitted fitted) {
        List<List<Double>> values = fitted.prior().stream()
                .map(market ->
                        Arrays.stream(fitted.space().values(market.z())).boxed().toList())
                .toList();
        return of(fitted.file().fit().unknown(), values, Weights.even(values.size()));
    }

    /**
     * @param draws the table
     * @param unknown which of its columns hold the values
     * @throws BadInputException if it is none of markets
     */
    static MarketSet read(Path draws, List<Unknown> unknown) {
        Sheet sheet = Sheet.read(draws);
        List<List<Double>> values = new ArrayList<>();
        double[] weight = new double[sheet.rows().size()];
        for (int r = 0; r < weight.length; r++) {
            List<Sheet.Cell> row = sheet.rows().get(r);
            weight[r] = number(sheet, row, WEIGHT);
            if (!(weight[r] >= 0)) {
                throw bad(row, "has a weight below 0");
            }
            values.add(unknown.stream()
                    .map(each -> number(sheet, row, each.name()))
                    .toList());
        }
        if (Arrays.stream(weight).sum() == 0) {
            throw bad(sheet.rows().get(0), "has a weight of 0, as all others have: no market fits");
        }
        List<Place> places =
                sheet.rows().stream().map(row -> row.get(0).place()).toList();
        return new MarketSet(unknown, values, Weights.given(weight), places);
    }

    private static double number(Sheet sheet, List<Sheet.Cell> row, String column) {
        int at = sheet.find(column);
        if (at < 0) {
            throw bad(sheet.header(), "has no column '" + column + "'; there are " + String.join(", ", sheet.names()));
        }
        try {
            double number = Double.parseDouble(row.get(at).text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number that is none.
        }
        throw bad(row, "has no number in the column '" + column + "'");
    }

    private static BadInputException bad(List<Sheet.Cell> row, String message) {
        return new BadInputException(List.of(new InputProblem(row.get(0).place(), "", message)));
    }

    /**
     * As a table: weight, values, and the command that runs it.
     *
     * @param scenario as it is called from where the command is given
     * @param set what differs from it in all markets
     */
    public String csv(String scenario, List<String> set) {
        List<String> columns = new ArrayList<>(List.of("draw", WEIGHT));
        unknown.forEach(each -> columns.add(each.name()));
        columns.add("command");
        Csv csv = new Csv(columns);
        for (int n = 0; n < values.size(); n++) {
            csv.whole(n + 1L).number(weights.of(n));
            values.get(n).forEach(csv::number);
            StringBuilder command = new StringBuilder("./madang run " + scenario);
            set.forEach(line -> command.append(" --set '").append(line).append('\''));
            patches(n)
                    .forEach(patch ->
                            command.append(" --set '").append(patch.text()).append('\''));
            csv.text(command.toString()).end();
        }
        return csv.toString();
    }

    /** What changes a scenario to a market of the set. */
    public List<Patch> patches(int market) {
        List<Patch> patches = new ArrayList<>();
        for (int u = 0; u < unknown.size(); u++) {
            patches.addAll(FitFile.patches(unknown.get(u), values.get(market).get(u), places.get(market)));
        }
        return patches;
    }

    /** The same as for {@code --set}. */
    public List<String> lines(int market) {
        return patches(market).stream().map(Patch::text).toList();
    }

    /** The market that lies nearest to the mean of all, in units of how they spread. */
    public int middle() {
        int[] all = IntStream.range(0, values.size()).toArray();
        double[] far = new double[all.length];
        for (double[] unknown : at(all)) {
            double mean = weights.mean(unknown);
            double sd = weights.sd(unknown);
            for (int m : all) {
                far[m] += sd > 0 ? (unknown[m] - mean) * (unknown[m] - mean) / (sd * sd) : 0;
            }
        }
        return IntStream.of(all)
                .boxed()
                .min(Comparator.comparingDouble(m -> far[m]))
                .orElseThrow();
    }

    /** Where some of the markets lie, shape unknowns × markets: logarithms where a prior is lognormal. */
    public double[][] at(int... markets) {
        double[][] at = new double[unknown.size()][markets.length];
        for (int u = 0; u < at.length; u++) {
            for (int m = 0; m < markets.length; m++) {
                double value = values.get(markets[m]).get(u);
                at[u][m] = unknown.get(u).prior() == Unknown.Prior.LOGNORMAL ? Maths.log(value) : value;
            }
        }
        return at;
    }

    /** So many markets that stand for all when each counts the same, by number; a heavy one may be there twice. */
    public int[] even(int count) {
        return weights.resampled(count, 0.5);
    }
}
