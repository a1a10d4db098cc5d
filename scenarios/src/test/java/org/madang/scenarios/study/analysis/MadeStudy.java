package org.madang.scenarios.study.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.design.Axes;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.design.FactorAxis;
import org.madang.scenarios.study.design.Rows;

/**
 * A study whose runs are a known function of the factors, with noise: the same study file, designs and table as those of
 * simulations.
 */
public final class MadeStudy {
    private final Study study;
    private final List<FactorAxis> axes;
    private final ToDoubleFunction<double[]> function;
    private final int replications;
    private final double own;
    private final double shift;
    private final long seed;

    /**
     * @param yaml factors and design; the scenario is added
     * @param function what the first side is ahead by
     * @param own standard deviation of the noise of each run
     * @param shift standard deviation of the noise that all points share
     */
    public MadeStudy(
            String yaml, ToDoubleFunction<double[]> function, int replications, double own, double shift, long seed) {
        study = Study.READER
                .read("made", "scenario: none.yaml\nindicators: [netPresentValue, churn]\n" + yaml, List.of())
                .value();
        axes = study.factors().stream()
                .map(f -> Axes.of(f, false, Place.of("made")))
                .toList();
        this.function = function;
        this.replications = replications;
        this.own = own;
        this.shift = shift;
        this.seed = seed;
    }

    /** So many factors from 0 to 1, called x1, x2, …, and a design. */
    public static String unit(int factors, String design) {
        StringBuilder yaml = new StringBuilder("factors:\n");
        for (int f = 1; f <= factors; f++) {
            yaml.append("  - {kind: range, name: x" + f + ", path: talk.x" + f + ", low: 0, high: 1}\n");
        }
        return yaml + "design: " + design + "\n";
    }

    /** All points of the design, or of all rounds. */
    public StudyTable table() {
        Rows rows = Designs.of(study, axes, Path.of("."), seed);
        if (rows == null) {
            return inRounds();
        }
        Map<List<Double>, Integer> number = new LinkedHashMap<>();
        int[] pointOfRow = new int[rows.count()];
        for (int r = 0; r < pointOfRow.length; r++) {
            pointOfRow[r] = number.computeIfAbsent(rows.row(r), row -> number.size());
        }
        return table(new ArrayList<>(number.keySet()), pointOfRow);
    }

    private StudyTable inRounds() {
        Rounds rounds = study.design() instanceof Design.Regime regime
                ? new RegimeRounds(axes, regime)
                : new TippingRounds(axes, (Design.Tipping) study.design());
        List<List<Double>> points = new ArrayList<>();
        int before = -1;
        for (int n = 0; points.size() > before; n++) {
            before = points.size();
            StudyTable soFar = table(points, IntStream.range(0, before).toArray());
            rounds.round(n, soFar).stream().filter(p -> !points.contains(p)).forEach(points::add);
        }
        return table(points, IntStream.range(0, before).toArray());
    }

    private StudyTable table(List<List<Double>> points, int... pointOfRow) {
        List<FactorColumn> columns = axes.stream().map(FactorAxis::column).toList();
        double[][] at = points.stream()
                .map(p -> p.stream().mapToDouble(v -> v).toArray())
                .toArray(double[][]::new);
        StudyTable.Builder table = new StudyTable.Builder(study, columns, List.of("keep", "win"))
                .points(at, replications)
                .rows(pointOfRow);
        for (int p = 0; p < at.length; p++) {
            for (int r = 0; r < replications; r++) {
                double noise = (own == 0 ? 0 : own * Functions.normal(seed, p, r))
                        + (shift == 0 ? 0 : shift * Functions.normal(seed + 1, -1, r));
                double world = 5 * Functions.normal(seed + 2, -1, r);
                table.value(p, 0, 0, r, world + function.applyAsDouble(at[p]) + noise);
                table.value(p, 1, 0, r, world);
                table.value(p, 0, 1, r, 0.02);
                table.value(p, 1, 1, r, 0.02);
            }
        }
        return table.build();
    }
}
