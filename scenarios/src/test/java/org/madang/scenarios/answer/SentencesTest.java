package org.madang.scenarios.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.cli.Library;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.config.Event;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** All sentences of the library's results and of a hundred random ones, read in both languages against the numbers. */
class SentencesTest {
    private static final int PARTICIPANTS = 400;

    static List<Path> library() {
        return Library.scenarios();
    }

    @ParameterizedTest
    @MethodSource("library")
    void sentencesOfTheLibraryAreTrue(Path file) {
        Outcome outcome = outcome(file);
        Reader reader = new Reader(
                new Recount(outcome.sides()),
                outcome.plan().headline(),
                file.getFileName().toString());
        assertThat(reader.read(new Answer(outcome).findings())).isGreaterThanOrEqualTo(2);
    }

    @Test
    void sentencesOfAHundredRandomResultsAreTrue() {
        int read = 0;
        Set<String> said = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            RandomResult result = new RandomResult(seed);
            result.findings().forEach(finding -> said.add(finding.id()));
            read += new Reader(new Recount(result.runs()), result.headline(), result.toString())
                    .read(result.findings());
        }
        assertThat(read).as("sentences that were held against numbers").isGreaterThan(600);
        assertThat(said).contains("headline", "rank", "tie", "lead.from", "lead.passed", "trend");
    }

    /** The check can fail: another winner, another number, another sign are found out. */
    @Test
    void falseSentencesAreFoundOut() {
        RandomResult result = new RandomResult(1);
        for (int seed = 2; !id(result).equals("headline") || result.headline() != Indicator.MEMBERS; seed++) {
            result = new RandomResult(seed);
        }
        Recount recount = new Recount(result.runs());
        Reader reader = new Reader(recount, result.headline(), "made up");
        Finding right = first(result, "headline");
        assertThat(reader.read(List.of(right))).isEqualTo(2);
        Value a = right.values().get("a");
        Value b = right.values().get("b");
        Estimate e = ((Value.Gap) right.values().get("d")).estimate();
        Value wrong = new Value.Gap(new Estimate(2 * e.mean(), e.low(), e.high()), result.headline());
        for (Finding made : List.of(
                right.with("a", b).with("b", a),
                right.with("weeks", 61),
                right.with("d", wrong),
                right.with("d", new Value.Gap(e.negated(), result.headline())))) {
            assertThat(isFoundOut(reader, made)).as(made.values().toString()).isTrue();
        }
    }

    private static boolean isFoundOut(Reader reader, Finding made) {
        try {
            reader.read(List.of(made));
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }

    private static String id(RandomResult result) {
        return result.findings().stream()
                .map(Finding::id)
                .filter(id -> id.equals("headline"))
                .findFirst()
                .orElse("");
    }

    private static Finding first(RandomResult result, String id) {
        return result.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Small and short, but past its last event; four replications. */
    private static Outcome outcome(Path file) {
        Scenario read = ScenarioFile.read(file, List.of()).scenario();
        int last = read.events().stream().mapToInt(Event::week).max().orElse(0);
        List<Patch> patches = new ArrayList<>(List.of(
                Patch.parse("--set", "weeks=" + Math.max(40, last + 5)),
                Patch.parse("--set", "after={weeks: 20}"),
                Patch.parse("--set", "compare.replications={least: 4, most: 4}")));
        ScenarioFile scenario = ScenarioFile.read(file, patches);
        boolean isFixed = read.network().kind() == Network.Kind.EDGE_LIST;
        return new Experiment(
                        Plan.of(isFixed ? scenario : Scaling.to(scenario, PARTICIPANTS)),
                        2,
                        Journal.NONE,
                        Progress.SILENT)
                .run();
    }
}
