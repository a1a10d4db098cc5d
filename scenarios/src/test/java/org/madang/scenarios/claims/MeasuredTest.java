package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three values 1, 2, 3 have the mean 2 and, by Student's t with two degrees of freedom, the interval 2 ± 2.484. */
class MeasuredTest {
    private static final double HALF = 4.302653 / Math.sqrt(3);

    static Effect expected(Double above, Double below) {
        return new Effect("effect", "1", "", above, below, false);
    }

    private static Measured around2(Double above, Double below) {
        return Measured.of(expected(above, below), 1, 2, 3);
    }

    /** A week that never comes stands for one past the end: it would drag a mean. */
    @Test
    void aMedianIsToldWhereAskedFor() {
        Effect week = new Effect("week", "1", "weeks", null, null, true);
        Measured measured = Measured.of(week, 1, 2, 3, 4, 5, 6, 261, 261);
        assertThat(measured.estimate().mean()).isEqualTo(4.5);
        assertThat(measured.finding()).isEqualTo(Finding.REPORTED);
    }

    @Test
    void hasMeanAndStudentInterval() {
        Measured m = around2(0.0, null);
        assertThat(m.estimate().mean()).isEqualTo(2);
        assertThat(m.estimate().high()).isCloseTo(2 + HALF, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,      , AS_EXPECTED", // low end −0.48 is above −1
        "-0.4,    , UNSURE",
        "3,       , UNSURE",
        "4.6,     , OTHERWISE", // high end 4.48 is below 4.6
        ",      5 , AS_EXPECTED",
        ",      4 , UNSURE",
        ",   -0.6 , OTHERWISE",
        "-1,    5 , AS_EXPECTED",
        "-1,    4 , UNSURE",
        "0,     5 , UNSURE",
        "5,     9 , OTHERWISE",
        "-9,   -1 , OTHERWISE",
        ",        , REPORTED"
    })
    void comparesTheWholeIntervalWithTheLimits(Double above, Double below, Finding finding) {
        assertThat(around2(above, below).finding()).isEqualTo(finding);
    }

    @Test
    void exactlyTheLimitInEveryReplicationIsNotAboveIt() {
        assertThat(Measured.of(expected(0.0, null), 0, 0, 0).finding()).isEqualTo(Finding.OTHERWISE);
        assertThat(Measured.of(expected(null, 0.0), 0, 0, 0).finding()).isEqualTo(Finding.OTHERWISE);
        assertThat(Measured.of(expected(-0.1, 0.1), 0, 0, 0).finding()).isEqualTo(Finding.AS_EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void oneReplicationWithoutValueLeavesItUnsure(double none) {
        Measured m = Measured.of(expected(0.0, null), 5, 5.1, none);
        assertThat(m.finding()).isEqualTo(Finding.UNSURE);
        assertThat(m.missing()).isEqualTo(1);
        assertThat(m.estimate().mean()).isCloseTo(5.05, within(1e-12));
    }

    @Test
    void nothingButMissingValuesIsUnsure() {
        Measured m = Measured.of(expected(0.0, null), Double.NaN, Double.NaN);
        assertThat(m.finding()).isEqualTo(Finding.UNSURE);
        assertThat(m.needed()).isEqualTo(-1);
    }

    /** With four chances in five: (2.8 sd / distance)² + 1.92; sd is 1 and the nearest limit is 0.1 away. */
    @Test
    void saysHowManyReplicationsWouldDo() {
        assertThat(around2(1.9, null).needed()).isBetween(785L, 787L);
        assertThat(around2(-100.0, 2.1).needed()).isBetween(785L, 787L);
        assertThat(around2(-1.0, null).needed()).isEqualTo(-1);
        assertThat(around2(2.0, null).needed()).isEqualTo(-1);
    }
}
