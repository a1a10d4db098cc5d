package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Normals;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.StudyTable;

/** The runs of a decision as complete blocks. */
final class WorldTable {
    private final Decision decision;
    private final StudyTable table;
    private final int[] complete;

    WorldTable(Decision decision, StudyTable table) {
        this.decision = decision;
        this.table = table;
        int[] needed = IntStream.range(0, decision.indicators().size()).toArray();
        complete = IntStream.range(0, table.points())
                .filter(w -> IntStream.of(needed).allMatch(n -> isComplete(w, n)))
                .toArray();
        if (complete.length < Math.min(table.points(), Decision.LEAST_WORLDS)) {
            throw new IllegalArgumentException("only " + complete.length + " of " + table.points()
                    + " worlds have a value of " + decision.indicators() + " with every strategy");
        }
    }

    private boolean isComplete(int world, int indicator) {
        return IntStream.range(0, table.sides().size()).allMatch(c -> IntStream.range(0, table.replications())
                .allMatch(r -> Double.isFinite(table.value(world, c, indicator, r))));
    }

    /** Worlds with all values that decide. */
    int[] complete() {
        return complete.clone();
    }

    /** Of the strategies. */
    Payoffs payoffs(int indicator) {
        return payoffs(
                indicator, IntStream.range(0, decision.strategies().size()).toArray());
    }

    private Payoffs payoffs(int indicator, int... sides) {
        double[][][] value = new double[sides.length][complete.length][table.replications()];
        for (int c = 0; c < value.length; c++) {
            for (int w = 0; w < complete.length; w++) {
                for (int r = 0; r < table.replications(); r++) {
                    value[c][w][r] = table.value(complete[w], sides[c], indicator, r);
                }
            }
        }
        return Payoffs.of(value);
    }

    /** Plans that switch, looked at again. The courses that stay come after the strategies. */
    List<Commitment> commitments(List<Revisited> revisited) {
        return IntStream.range(0, revisited.size())
                .mapToObj(n -> Commitment.of(
                        revisited.get(n).course(),
                        payoffs(
                                0,
                                revisited.get(n).course(),
                                decision.strategies().size() + n)))
                .toList();
    }

    /** What differs between worlds. */
    List<Unknown> unknowns(Optional<FittedWorlds> fitted) {
        if (fitted.isPresent()) {
            return fitted.get().unknowns(complete.length, w -> (int) table.factor(complete[w], 0));
        }
        List<Unknown> unknowns = new ArrayList<>();
        for (int f = 0; f < table.factors().size(); f++) {
            int number = f;
            FactorColumn column = table.factors().get(f);
            List<Double> values = IntStream.of(complete)
                    .mapToObj(w -> table.factor(w, number))
                    .toList();
            unknowns.add(new Unknown(column.name(), values, column.labels()));
        }
        return unknowns;
    }

    /** What the firm sees before it chooses, with its error. All courses share their past, so any shows it. */
    List<Seen> seen(long seed) {
        List<Seen> seen = new ArrayList<>();
        for (Watched watched : decision.watch()) {
            for (int week : watched.weeks()) {
                int column = table.indicators().indexOf(watched.indicator() + "@" + week);
                Normals errors = new Normals(seed + column);
                double[][] value = new double[complete.length][table.replications()];
                for (int w = 0; w < value.length; w++) {
                    for (int r = 0; r < value[w].length; r++) {
                        value[w][r] = table.value(complete[w], 0, column, r) * (1 + watched.error() * errors.next());
                    }
                }
                seen.add(new Seen(watched.indicator(), week, value));
            }
        }
        return seen;
    }

    /** The share of a course's runs whose cash has been below this in one of the weeks kept. */
    double shareBelow(int course, double least) {
        List<Integer> cash = IntStream.range(0, table.indicators().size())
                .filter(n -> table.indicators().get(n).startsWith("cash@"))
                .boxed()
                .toList();
        long below = IntStream.of(complete)
                .mapToLong(w -> IntStream.range(0, table.replications())
                        .filter(r -> cash.stream().anyMatch(n -> table.value(w, course, n, r) < least))
                        .count())
                .sum();
        return below / (double) (complete.length * table.replications());
    }
}
