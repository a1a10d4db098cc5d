package org.madang.sim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;

/** Rules that tie several keys together. */
class CheckedRulesTest {
    private static List<Problem> found(Checked part) {
        Problems problems = new Problems();
        part.check(problems);
        return problems.found();
    }

    @ParameterizedTest(name = "a match for {0}, elsewhere {1}")
    @CsvSource({"350, 0, true", "350, 350, true", "35, 350, true", "15, 350, false", "3501, 350, false", "0, 350, true"
    })
    void priceMustBeComparable(double value, double reference, boolean good) {
        Scenario scenario = Scenarios.defaults(100, 10)
                .set("platforms[0].transactionValue", value)
                .set("join.referencePrice", reference)
                .get();
        assertThat(found(scenario)).hasSize(good ? 0 : 1);
        assertThat(found(scenario)).allMatch(problem -> problem.path().equals("join.referencePrice"));
    }

    /** A beta of mean m has a standard deviation below √(m·(1 − m)): .2179 at .05. */
    @ParameterizedTest
    @CsvSource({"0, true", ".05, true", ".21, true", ".22, false", "NaN, false"})
    void hazardsMustStayProbabilities(double spread, boolean good) {
        Churn churn = Records.off(Churn.class, "baseHazard", 0.05, "hazardSpread", spread);
        assertThat(found(churn)).hasSize(good ? 0 : 1);
    }

    @Test
    void noSpreadFitsWhereNobodyEverLeaves() {
        assertThat(found(Records.off(Churn.class, "baseHazard", 0, "hazardSpread", 0.01)))
                .hasSize(1);
        assertThat(found(Records.off(Churn.class, "baseHazard", 0))).isEmpty();
    }
}
