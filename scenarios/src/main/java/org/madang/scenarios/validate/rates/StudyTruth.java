package org.madang.scenarios.validate.rates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Holm;
import org.madang.scenarios.statistics.Normals;
import org.madang.scenarios.statistics.Procedure;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Student;
import org.madang.scenarios.study.analysis.MorrisScreening;
import org.madang.scenarios.study.analysis.RegimeMap;
import org.madang.scenarios.study.analysis.Responses;
import org.madang.scenarios.study.analysis.SignSurface;
import org.madang.scenarios.study.analysis.Sites;

/** Statements of studies and claims, where nothing differs. */
final class StudyTruth {
    private static final int LEVELS = 5;
    private static final int NODES = 13;
    private static final int FACTORS = 4;
    private static final int WALKS = 10;
    private static final int REPLICATIONS = 8;

    private final Trials trials;

    StudyTruth(Trials trials) {
        this.trials = trials;
    }

    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        String smooth = "equal sides, noise smooth over the factors";
        rates.add(trials.fewer(4)
                .wrong(
                        "wins on p % of the map",
                        Procedures.SIGN_FLIP + "; Bolin & Lindgren (2015)", smooth, REPLICATIONS, t -> {
                            RegimeMap map = map(t);
                            return map.surelyAbove() + map.surelyBelow() > 0;
                        }));
        rates.add(trials.wrong(
                "surely ahead at k of n points", Procedures.SIGN_FLIP, smooth, REPLICATIONS, t -> new SignFlip()
                        .judge(Responses.of(smooth(t)).byReplication())
                        .isAnySure()));
        rates.add(trials.fewer(2)
                .wrong(
                        "a factor has an effect (screening)",
                        Procedures.F_TEST,
                        "none of four has, ten walks",
                        4,
                        t -> screening(t).effects().stream().anyMatch(e -> !e.mayBeNoise())));
        for (int effects : new int[] {4, 8}) {
            String claim =
                    effects == 4 ? "a claim is contradicted by one of its effects" : "a claim turns under a condition";
            rates.add(trials.wrong(claim, Procedures.HOLM, effects + " of them exactly on the limit", 12, t -> {
                Normals noise = new Normals(t);
                double[] p = IntStream.range(0, effects)
                        .mapToDouble(n -> Student.of(row(noise, 12)).below(0))
                        .toArray();
                return Arrays.stream(Holm.adjusted(p)).anyMatch(a -> a <= Procedure.FALSE_ALARMS);
            }));
        }
        return rates;
    }

    private static double[] row(Normals noise, int n) {
        return IntStream.range(0, n).mapToDouble(r -> noise.next()).toArray();
    }

    private static double[] place(int point) {
        int row = point / LEVELS;
        return new double[] {point % LEVELS / (LEVELS - 1.0), row / (LEVELS - 1.0)};
    }

    /** By point and replication: a plane for each replication, and a little noise at each point. */
    private static double[][] smooth(long trial) {
        Normals noise = new Normals(trial);
        double[][] plane = new double[REPLICATIONS][];
        Arrays.setAll(plane, r -> row(noise, 3));
        double[][] y = new double[LEVELS * LEVELS][REPLICATIONS];
        for (int p = 0; p < y.length; p++) {
            double[] at = place(p);
            for (int r = 0; r < REPLICATIONS; r++) {
                y[p][r] = plane[r][0]
                        + 3 * plane[r][1] * (at[0] - 0.5)
                        + 3 * plane[r][2] * (at[1] - 0.5)
                        + 0.1 * noise.next();
            }
        }
        return y;
    }

    private static RegimeMap map(long trial) {
        double[][] place =
                IntStream.range(0, LEVELS * LEVELS).mapToObj(StudyTruth::place).toArray(double[][]::new);
        SignSurface surface = SignSurface.of(Sites.of(place, new boolean[2]), Responses.of(smooth(trial)));
        return RegimeMap.of(surface::read, NODES, NODES);
    }

    /** Walks from the low to the high end of one factor after the other, in an order of their own. */
    private static MorrisScreening screening(long trial) {
        Normals noise = new Normals(trial);
        List<double[]> place = new ArrayList<>();
        for (int walk = 0; walk < WALKS; walk++) {
            double[] at = new double[FACTORS];
            place.add(at);
            for (int step = 0; step < FACTORS; step++) {
                at = at.clone();
                at[(walk + step) % FACTORS] = 1;
                place.add(at);
            }
        }
        double[][] y = new double[place.size()][];
        Arrays.setAll(y, p -> row(noise, 4));
        return MorrisScreening.of(
                Responses.of(y),
                IntStream.range(0, y.length).toArray(),
                Sites.of(place.toArray(double[][]::new), new boolean[FACTORS]));
    }
}
