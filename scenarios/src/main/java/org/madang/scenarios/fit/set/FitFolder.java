package org.madang.scenarios.fit.set;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.Fit;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.input.ScenarioFile;

/**
 * What a fit has left in its folder: the markets that agree with the data, and what holds in all of them.
 *
 * @param loaded the fit, complete
 * @param place where the folder is named
 */
public record FitFolder(Loaded<Fit> loaded, MarketSet markets, Place place) {
    /** @throws BadInputException if it is not the folder of a fit */
    public static FitFolder read(Path folder, Place place) {
        Path draws = folder.resolve(MarketSet.DRAWS);
        Path fit = folder.resolve(MarketSet.FIT);
        if (!Files.isRegularFile(draws) || !Files.isRegularFile(fit)) {
            throw new BadInputException(List.of(new InputProblem(
                    place,
                    "",
                    folder + " is not the folder of a fit: it has no " + MarketSet.DRAWS + " and " + MarketSet.FIT
                            + " (madang fit makes them)")));
        }
        Loaded<Fit> loaded = FitFile.READER.read(fit);
        return new FitFolder(loaded, MarketSet.read(draws, loaded.value().unknown()), place);
    }

    public Fit fit() {
        return loaded.value();
    }

    /** What differs from the scenario in all markets. */
    public List<Patch> set() {
        List<Patch> set = new ArrayList<>();
        for (int n = 0; n < fit().set().size(); n++) {
            set.add(Patch.parse(loaded.placeOf("set[" + n + "]"), fit().set().get(n)));
        }
        return set;
    }

    /** The past of the data, from which sides part; nothing where the scenario has a past of its own. */
    public List<Patch> past(ScenarioFile scenario) {
        return scenario.scenario().compare().after().week() > 0 ? List.of() : FitFile.past(scenario, fit(), place, 0);
    }

    /**
     * So many markets that stand for all, by number ({@link MarketSet#even}), each of them a market of the scenario.
     *
     * @throws BadInputException where one is none, at its row
     */
    public int[] even(int count, ScenarioFile scenario) {
        int[] chosen = markets.even(count);
        Arrays.stream(chosen).distinct().forEach(market -> scenario.with(markets.patches(market)));
        return chosen;
    }
}
