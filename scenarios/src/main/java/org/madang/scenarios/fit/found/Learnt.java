package org.madang.scenarios.fit.found;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.Weights;

/**
 * What the data say of one unknown.
 *
 * @param low of the values that fit, 5 % are below
 * @param high and 5 % above
 * @param spread of the values that fit over that of the prior, in normal scores
 * @param alone the same, were all other unknowns known
 * @param atEdge the part of the markets that fit in the outer twentieth of the prior, where one in ten is expected
 */
public record Learnt(String name, double median, double low, double high, double spread, double alone, double atEdge) {
    /** Spreads that are at most this part of the prior's are learnt. */
    private static final double LEARNT = 0.6;
    /** Above it, nothing is. */
    private static final double NOTHING = 0.9;

    private static final double OUTER = 1.6449;
    private static final double LEANS = 0.3;

    /** In words. */
    public enum Much {
        LEARNT,
        A_LITTLE,
        IN_COMBINATION,
        NOT_AT_ALL
    }

    /** How much was learnt: alone, only together with others, or nothing. */
    public Much much() {
        return spread <= LEARNT
                ? Much.LEARNT
                : alone <= LEARNT ? Much.IN_COMBINATION : spread <= NOTHING ? Much.A_LITTLE : Much.NOT_AT_ALL;
    }

    /** Whether the markets that fit crowd at an end of the prior: it may be too narrow. */
    public boolean leans() {
        return atEdge > LEANS;
    }

    /** All unknowns, in the order of the file. */
    public static List<Learnt> of(Fitted fitted) {
        Weights weights = fitted.weights();
        int d = fitted.space().names().size();
        double[][] z = new double[d][fitted.draws().size()];
        double[][] values = new double[d][fitted.draws().size()];
        for (int m = 0; m < fitted.draws().size(); m++) {
            double[] at = fitted.values(m);
            for (int n = 0; n < d; n++) {
                z[n][m] = fitted.draws().get(m).z()[n];
                values[n][m] = at[n];
            }
        }
        double[][] precision = inverse(weights.covariance(z));
        List<Learnt> all = new ArrayList<>();
        for (int n = 0; n < d; n++) {
            double[] outer = java.util.Arrays.stream(z[n])
                    .map(each -> Math.abs(each) > OUTER ? 1 : 0)
                    .toArray();
            all.add(new Learnt(
                    fitted.space().names().get(n),
                    weights.quantile(0.5, values[n]),
                    weights.quantile(0.05, values[n]),
                    weights.quantile(0.95, values[n]),
                    weights.sd(z[n]),
                    1 / Math.sqrt(precision[n][n]),
                    weights.mean(outer)));
        }
        return all;
    }

    private static double[][] inverse(double[][] matrix) {
        return new LUDecomposition(new Array2DRowRealMatrix(matrix, false))
                .getSolver()
                .getInverse()
                .getData();
    }
}
