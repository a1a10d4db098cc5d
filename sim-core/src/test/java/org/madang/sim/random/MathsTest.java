package org.madang.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathsTest {
    private static final double PRECISION = 1e-13;

    @Test
    void expAgreesWithStrictMathOverItsRange() {
        for (double x = -707.9; x < 708.9; x += 0.00917) {
            double strict = StrictMath.exp(x);
            assertThat(Maths.exp(x)).as("e^%s", x).isCloseTo(strict, within(PRECISION * strict));
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1e-300,
                -1e-300,
                1e-16,
                1e-8,
                1,
                -1,
                0.34657359,
                0.34657360,
                -0.34657360,
                708.99,
                -707.99
            })
    void expIsRightWhereItMightNotBe(double x) {
        assertThat(Maths.exp(x)).isCloseTo(StrictMath.exp(x), within(PRECISION * StrictMath.exp(x)));
    }

    @Test
    void expOfTheEdges() {
        assertThat(Maths.exp(0)).isEqualTo(1);
        assertThat(Maths.exp(-708)).isZero();
        assertThat(Maths.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Maths.exp(709.1)).isInfinite();
        assertThat(Maths.exp(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Maths.exp(Double.NaN)).isNaN();
    }

    @Test
    void expNeverFalls() {
        double before = 0;
        for (double x = -3; x < 3; x += 1e-5) {
            double now = Maths.exp(x);
            assertThat(now).as("e^%s", x).isGreaterThanOrEqualTo(before * (1 - 1e-15));
            before = now;
        }
    }

    @Test
    void logAgreesWithStrictMathOverItsRange() {
        for (double exponent = -307; exponent < 308; exponent += 0.00713) {
            double x = StrictMath.pow(10, exponent);
            double strict = StrictMath.log(x);
            assertThat(Maths.log(x)).as("ln %s", x).isCloseTo(strict, within(PRECISION * Math.abs(strict)));
        }
    }

    @Test
    void logNearOneKeepsItsRelativePrecision() {
        for (double apart = 1e-16; apart < 0.4; apart *= 1.37) {
            for (double x : new double[] {1 + apart, 1 - apart}) {
                double strict = StrictMath.log(x);
                assertThat(Maths.log(x)).as("ln %s", x).isCloseTo(strict, within(PRECISION * Math.abs(strict)));
            }
        }
    }

    @Test
    void logOfTheEdges() {
        assertThat(Maths.log(1)).isZero();
        assertThat(Maths.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Maths.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(Maths.log(Double.MAX_VALUE)).isCloseTo(StrictMath.log(Double.MAX_VALUE), within(1e-10));
        assertThat(Maths.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Maths.log(-1)).isNaN();
        assertThat(Maths.log(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-12, 9.99e-6, 1e-5, 1.01e-5, 0.001, 0.5, 5, 40})
    void chanceOfIsOneLessTheChanceOfNone(double rate) {
        double exact = -StrictMath.expm1(-rate);
        assertThat(Maths.chanceOf(rate)).isCloseTo(exact, within(1e-10 * exact));
    }

    @Test
    void chanceOfTheEdges() {
        assertThat(Maths.chanceOf(1e9)).isEqualTo(1);
        assertThat(Maths.chanceOf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Maths.chanceOf(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-12, 0.001, 0.3, 0.999, 1})
    void rateOfUndoesChanceOf(double chance) {
        assertThat(Maths.chanceOf(Maths.rateOf(chance))).isCloseTo(chance, within(1e-10 * chance));
    }

    @ParameterizedTest
    @CsvSource({"0, .5", "1.0986122886681098, .75", "-1.0986122886681098, .25", "800, 1", "-800, 0"})
    void logisticOfKnownValues(double z, double expected) {
        assertThat(Maths.logistic(z)).isCloseTo(expected, within(1e-15));
    }

    @Test
    void logisticOfTheEdges() {
        assertThat(Maths.logistic(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Maths.logistic(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Maths.logistic(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"-2, -1", "-1, -1", "0.3, 0.3", "1, 1", "7, 1", "-Infinity, -1", "Infinity, 1"})
    void clipKeepsWithinTheBounds(double x, double expected) {
        assertThat(Maths.clip(x, -1, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NEGATIVE_INFINITY, -1e38f, -1, -1e-45f, 0, 1e-45f, 1e38f, Float.POSITIVE_INFINITY})
    void signAsANumber(float x) {
        assertThat(Maths.isNotNegative(x)).isEqualTo(x >= 0 ? 1 : 0);
    }

    @Test
    void clipLetsWrongNumbersShow() {
        assertThat(Maths.clip(Double.NaN, -1, 1)).isNaN();
    }
}
