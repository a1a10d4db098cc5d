package org.madang.scenarios.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.sim.random.Draws;

class RegressionTest {
    @Test
    void findsAQuadraticWithPairs() {
        List<double[]> x = new ArrayList<>();
        double[][] y = new double[60][1];
        for (int i = 0; i < y.length; i++) {
            double a = 4 * Draws.uniform(1, i) - 2;
            double b = 4 * Draws.uniform(2, i) - 2;
            x.add(new double[] {a, b});
            y[i][0] = truth(a, b);
        }
        Regression surface = new Regression(x, y);
        assertThat(surface.at(0.5, -1)[0]).isCloseTo(truth(0.5, -1), within(0.05));
        assertThat(surface.scatter()[0][0]).isLessThan(0.01);
        assertThat(surface.leverage(0, 0)).isLessThan(surface.leverage(5, 5));
    }

    private static double truth(double a, double b) {
        return 1 + 2 * a - b + 0.5 * a * a + a * b;
    }
}
