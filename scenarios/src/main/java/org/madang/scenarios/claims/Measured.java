package org.madang.scenarios.claims;

import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Median;
import org.madang.scenarios.statistics.Power;
import org.madang.scenarios.statistics.Procedure;
import org.madang.scenarios.statistics.Student;

/**
 * An effect over the replications.
 *
 * @param effect what was asked
 * @param estimate mean (or median, where the effect asks for it) and 95 % interval of the replications that have a value,
 *     for this effect alone
 * @param supports p of a mean that lies where it was expected; 1 if it does not, or nothing was expected
 * @param opposes p of a mean that lies elsewhere
 * @param missing in how many replications the effect has no value
 * @param needed how many replications would settle an unsure effect with a chance of 80 %, at the spread seen; −1 if it
 *     lies on its limit or nothing is unsure
 */
public record Measured(Effect effect, Estimate estimate, double supports, double opposes, int missing, long needed) {
    /** @param values one a replication; NaN or infinite where the effect has none */
    static Measured of(Effect effect, double... values) {
        Student student = Student.of(values);
        if (effect.median()) {
            return new Measured(effect, Median.of(values), 1, 1, values.length - student.n(), Power.NEVER);
        }
        double above = effect.above() == null ? Double.NEGATIVE_INFINITY : effect.above();
        double below = effect.below() == null ? Double.POSITIVE_INFINITY : effect.below();
        boolean isExpected = effect.isExpected();
        double inside = isExpected ? Math.max(above(student, above), below(student, below)) : 1;
        double outside = isExpected ? Math.min(onOrBelow(student, above), onOrAbove(student, below)) : 1;
        Measured m =
                new Measured(effect, student.estimate(), inside, outside, values.length - student.n(), Power.NEVER);
        return m.finding() == Finding.UNSURE
                ? new Measured(effect, m.estimate, inside, outside, m.missing, needed(student, above, below))
                : m;
    }

    private static double above(Student student, double limit) {
        return limit == Double.NEGATIVE_INFINITY ? 0 : student.above(limit);
    }

    private static double below(Student student, double limit) {
        return limit == Double.POSITIVE_INFINITY ? 0 : student.below(limit);
    }

    /** Exactly on the limit without any spread is not as expected. */
    private static double onOrBelow(Student student, double limit) {
        return student.mean() == limit && student.deviation() == 0 ? 0 : student.below(limit);
    }

    private static double onOrAbove(Student student, double limit) {
        return student.mean() == limit && student.deviation() == 0 ? 0 : student.above(limit);
    }

    /** The same among others that it was picked from. */
    Measured adjusted(double adjustedSupports, double adjustedOpposes) {
        return new Measured(effect, estimate, adjustedSupports, adjustedOpposes, missing, needed);
    }

    /** Against what was expected. */
    public Finding finding() {
        if (!effect.isExpected()) {
            return Finding.REPORTED;
        }
        if (missing > 0) {
            return Finding.UNSURE;
        }
        return supports <= Procedure.FALSE_ALARMS
                ? Finding.AS_EXPECTED
                : opposes <= Procedure.FALSE_ALARMS ? Finding.OTHERWISE : Finding.UNSURE;
    }

    /** By which the finding is sure, or how far it is from that. */
    public double p() {
        return Math.min(supports, opposes);
    }

    /** To the nearest limit. */
    private static long needed(Student student, double above, double below) {
        double distance = Math.min(Math.abs(student.mean() - above), Math.abs(student.mean() - below));
        return Power.of(new Estimate(distance, Double.NaN, Double.NaN), student.deviation())
                .likely();
    }
}
