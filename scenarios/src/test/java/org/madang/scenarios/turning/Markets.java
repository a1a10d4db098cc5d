package org.madang.scenarios.turning;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.input.ScenarioFile;

/** Small comparisons for the tests. */
final class Markets {
    private Markets() {}

    /** Two strategies in a market of 400 people in four localities, with something more in the file. */
    static Plan plan(String... more) {
        return Plan.of(file(more));
    }

    static ScenarioFile file(String... more) {
        String text = """
                weeks: 12
                market: {participants: 400, localities: {count: 4}}
                platforms:
                  - budget: {weekly: 300}
                    transactionValue: 100
                compare: {strategies: [acquisition-first, balanced], headline: netPresentValue, replications: {least: 8, most: 8}}
                """ + String.join("\n", more) + "\n";
        return ScenarioFile.read(Path.of("small.yaml"), text, List.of());
    }
}
