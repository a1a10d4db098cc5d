package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.madang.scenarios.statistics.Holm;

/**
 * Several chances to be wrong are counted as several (Holm 1979). A claim is contradicted by any of its effects, so the
 * effects share the false alarms; it is supported only by all of them, which needs no more. Conditions that are varied are
 * looked through for a turn, so all of their effects share, and so do the conditions in being supported.
 */
final class Adjustment {
    private Adjustment() {}

    /** The claim as it stands. */
    static Condition given(Condition condition) {
        return opposing(List.of(condition)).get(0);
    }

    /** All conditions that are varied. */
    static List<Condition> varied(List<Condition> conditions) {
        double[] supports = Holm.adjusted(conditions.stream()
                .mapToDouble(c -> c.effects().stream()
                        .filter(m -> m.effect().isExpected())
                        .mapToDouble(Measured::supports)
                        .max()
                        .orElse(1))
                .toArray());
        List<Condition> adjusted = new ArrayList<>();
        for (int n = 0; n < conditions.size(); n++) {
            double least = supports[n];
            adjusted.add(with(conditions.get(n), m -> m.adjusted(Math.max(m.supports(), least), m.opposes())));
        }
        return opposing(adjusted);
    }

    private static List<Condition> opposing(List<Condition> conditions) {
        double[] opposes = Holm.adjusted(conditions.stream()
                .flatMap(c -> c.effects().stream())
                .mapToDouble(m -> m.effect().isExpected() ? m.opposes() : Double.NaN)
                .toArray());
        int[] at = {0};
        return conditions.stream()
                .map(c -> with(c, m -> {
                    double p = opposes[at[0]++];
                    return m.adjusted(m.supports(), Double.isNaN(p) ? 1 : p);
                }))
                .toList();
    }

    private static Condition with(Condition c, UnaryOperator<Measured> change) {
        return new Condition(
                c.parameter(), c.level(), c.effects().stream().map(change).toList());
    }
}
