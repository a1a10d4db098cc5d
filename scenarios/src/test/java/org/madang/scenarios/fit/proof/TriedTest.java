package org.madang.scenarios.fit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.method.Shown;

/** Experiments of the shipped example, in markets with given values. */
class TriedTest {
    /** By experiment: by which factor those treated have more, mean over worlds. */
    private static List<Double> tried(double talk, double priceOfAContact) {
        FitFile file = FitFile.read(Path.of("fits", "experiment.yaml"));
        List<Observed> tried =
                file.observed().stream().filter(Observed::isTried).toList();
        Shown shown = new Shown(file, file.market(), tried, 7);
        List<Double> means = new ArrayList<>(List.of(0.0, 0.0));
        try (Workers workers = new Workers(1, false)) {
            workers.each(
                    4,
                    (n, crew) -> shown.at(new double[] {0.03, talk, priceOfAContact}, n, crew, week -> {}),
                    times -> {
                        for (int n = 0; n < times.length; n++) {
                            means.set(n, means.get(n) + times[n] / 4);
                        }
                        return true;
                    });
        }
        return means;
    }

    /** Three times as much media wins more: the less, the more people talk, and the cheaper a contact was before. */
    @Test
    void whatWasDoneShowsWhatSeriesLeaveOpen() {
        List<Double> usual = tried(0.03, 3);
        List<Double> muchTalk = tried(0.15, 3);
        List<Double> cheap = tried(0.03, 0.5);
        assertThat(muchTalk.get(0)).isGreaterThan(1.1).isLessThan(usual.get(0) - 0.05);
        assertThat(cheap.get(0)).isGreaterThan(1.1).isLessThan(usual.get(0) - 0.05);
        assertThat(usual.get(1)).isBetween(1.0, 2.0);
    }
}
