package org.madang.scenarios.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.Kept;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;

/** What was run before a kill is not run again. */
class RunLogTest {
    private static final Strategy BALANCED = StrategyPresets.all().get("balanced");
    private static final Strategy TRUST = StrategyPresets.all().get("trust-first");
    private static final double[] VALUES = {1.0 / 3, Double.NaN, -0.0};

    @TempDir
    private Path folder;

    private final List<String> run = new ArrayList<>();

    private RunLog log() {
        return new RunLog(new Kept(folder.resolve("study")), s -> {
            run.add(s.name());
            return VALUES.clone();
        });
    }

    @Test
    void valuesComeBackBitByBit() {
        log().values(BALANCED);
        assertThat(log().values(BALANCED)).containsExactly(VALUES);
        assertThat(run).containsExactly("balanced");
    }

    @Test
    void damagedLineIsRunAgainAndTheRestIsKept() throws IOException {
        RunLog first = log();
        first.values(BALANCED);
        first.values(TRUST);
        Path file = folder.resolve("study/tuning");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 5));
        RunLog second = log();
        second.values(BALANCED);
        second.values(TRUST);
        assertThat(run).containsExactly("balanced", "trust-first", "trust-first");
        RunLog third = log();
        third.values(BALANCED);
        third.values(TRUST);
        assertThat(run).hasSize(3);
    }

    @Test
    void strategiesThatDifferInOneShareAreTwo() {
        assertThat(RunLog.hash(BALANCED)).isNotEqualTo(RunLog.hash(TRUST)).hasSize(32);
    }
}
