package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;

/** What the runs of a claim gave: a value for each setting, replication and effect. */
public final class ClaimValues {
    private final ClaimPlan plan;
    /** By setting; in each by replication, then by effect. */
    private final List<double[][]> values;

    /** @param kept by setting and replication: what was kept of all effects */
    ClaimValues(ClaimPlan plan, List<double[][]> kept) {
        this.plan = plan;
        values = kept.stream()
                .map(setting -> Cells.values(plan.formulas(), setting))
                .toList();
    }

    ClaimPlan plan() {
        return plan;
    }

    double value(int setting, int replication, int effect) {
        return values.get(setting)[replication][effect];
    }

    /** The verdict that the values give. */
    public Answer answer() {
        List<Condition> conditions = new ArrayList<>();
        List<Effect> effects = plan.file().claim().effects();
        for (int s = 0; s < values.size(); s++) {
            List<Measured> measured = new ArrayList<>();
            for (int n = 0; n < effects.size(); n++) {
                measured.add(Measured.of(effects.get(n), column(s, n)));
            }
            Setting setting = plan.settings().get(s);
            conditions.add(new Condition(setting.parameter(), setting.level(), measured));
        }
        List<Condition> adjusted = new ArrayList<>();
        adjusted.add(Adjustment.given(conditions.get(0)));
        adjusted.addAll(Adjustment.varied(conditions.subList(1, conditions.size())));
        return new Answer(plan.file().claim(), plan.replications(), adjusted);
    }

    /** An effect of the claim as it stands, by replication. */
    public double[] byReplication(int effect) {
        return column(0, effect);
    }

    private double[] column(int setting, int effect) {
        double[] column = new double[plan.replications()];
        for (int r = 0; r < column.length; r++) {
            column[r] = value(setting, r, effect);
        }
        return column;
    }
}
