package org.madang.scenarios.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.Kept;

/** The search on rows that are known functions of three parameters, of which the third moves nothing. */
class CalibrationSearchTest {
    private static final List<Target> TARGETS = List.of(
            new Target("sum", 2, 4, 1),
            new Target("difference", 0.5, 1.5, 1),
            new Target("at least", 1, Double.POSITIVE_INFINITY, 0.5));

    @TempDir
    private Path folder;

    private static Calibration calibration(int looks) {
        List<Parameter> parameters = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            parameters.add(new Parameter(name, "a test", 0, 2.0, -6, 6, null, List.of("x={x}")));
        }
        Calibration d = Calibration.defaults();
        return new Calibration("test", "..", List.of(), List.of(), parameters, looks, 100, 2, 2, 1, d.verdicts());
    }

    /** Values, not positions: a spread is 2. */
    private static double[] rows(double... point) {
        double a = 2 * point[0];
        double b = 2 * point[1];
        return new double[] {a + b + 0.05 * a * a, a - b, a};
    }

    private CalibrationSearch search(Calibration calibration, LookLog log) {
        return new CalibrationSearch(calibration, TARGETS, log, point -> Optional.of(rows(point)), () -> true, 7);
    }

    private LookLog log(Calibration calibration) {
        return new LookLog(new Kept(folder.resolve("kept")), "looks", calibration, TARGETS, "inputs");
    }

    @Test
    void findsAPointWhereAllRowsAreInside() {
        Calibration calibration = calibration(40);
        LookLog log = log(calibration);
        CalibrationSearch search = search(calibration, log);
        assertThat(search.run()).isTrue();
        assertThat(log.looks()).hasSize(40);
        assertThat(search.best().inside(TARGETS)).isEqualTo(3);
        assertThat(search.best().distance(TARGETS))
                .isLessThan(log.looks().get(0).distance(TARGETS));
        assertThat(search.flat()).hasSizeGreaterThan(3).contains(search.best());
        assertThat(search.alike(search.best().point(), 5))
                .doesNotHaveDuplicates()
                .allSatisfy(point -> assertThat(Look.distance(TARGETS, point, rows(point)))
                        .isLessThan(log.looks().get(0).distance(TARGETS)));
    }

    @Test
    void goesOnWhereItWas() {
        LookLog first = log(calibration(12));
        search(calibration(12), first).run();
        LookLog second = log(calibration(20));
        assertThat(second.looks()).hasSize(12);
        search(calibration(20), second).run();
        assertThat(log(calibration(20)).looks()).hasSize(20);
        LookLog other =
                new LookLog(new Kept(folder.resolve("kept")), "looks", calibration(20), TARGETS, "other inputs");
        assertThat(other.looks()).isEmpty();
        assertThat(folder.resolve("kept/looks.kept-1.csv"))
                .as("the looks of the first")
                .isRegularFile();
    }

    @Test
    void rowsSayNothingAboutWhatDoesNotMoveThem() {
        Calibration calibration = calibration(30);
        LookLog log = log(calibration);
        CalibrationSearch search = search(calibration, log);
        search.run();
        Emulator emulator = new Emulator(log.looks(), search.best().point());
        Directions directions = Directions.of(calibration, TARGETS, emulator);
        assertThat(directions.open()).isEqualTo(1);
        assertThat(directions.text(calibration).get(0)).contains("1.00 c");
        assertThat(directions.all().get(2).information()).isGreaterThan(10);
    }

    @Test
    void emulatorFollowsCurves() {
        Calibration calibration = calibration(60);
        LookLog log = log(calibration);
        search(calibration, log).run();
        double[] centre = {0.5, 0.2, 0};
        double[] emulated = new Emulator(log.looks(), centre).rows(centre);
        double[] known = rows(centre);
        for (int r = 0; r < known.length; r++) {
            assertThat(emulated[r]).isCloseTo(known[r], within(0.1));
        }
    }

    @Test
    void aRowCountsByHowFarOutsideItIs() {
        Target target = TARGETS.get(0);
        assertThat(target.unit()).isEqualTo(0.5);
        assertThat(target.distance(3)).isZero();
        assertThat(target.distance(4.25)).isEqualTo(1);
        assertThat(target.distance(Double.NaN)).isEqualTo(9);
        assertThat(target.distance(7.75)).isEqualTo(3 * (2 * 8 - 3));
        assertThat(TARGETS.get(2).distance(0.75)).isCloseTo(0.5 * 2.25, within(1e-12));
    }
}
