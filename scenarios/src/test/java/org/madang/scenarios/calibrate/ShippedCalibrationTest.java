package org.madang.scenarios.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.input.ScenarioFile;

/** The shipped calibration can be run in every scenario that it names. */
class ShippedCalibrationTest {
    @Test
    void valuesFitEveryScenarioAtTheirEnds() {
        CalibrationFile file = CalibrationFile.read(Path.of("facts", "calibration", "defaults.yaml"));
        List<Parameter> parameters = file.calibration().parameters();
        double[] start = file.calibration().values(file.calibration().start());
        for (ScenarioFile scenario : file.scenarios()) {
            assertThat(scenario.with(file.patches(scenario.file(), start))
                            .scenario()
                            .requests()
                            .ask())
                    .isTrue();
            for (int n = 0; n < parameters.size(); n++) {
                for (double end :
                        new double[] {parameters.get(n).low(), parameters.get(n).high()}) {
                    double[] values = start.clone();
                    values[n] = end;
                    assertThat(scenario.with(file.patches(scenario.file(), values))
                                    .scenario()
                                    .platforms())
                            .as("%s = %s", parameters.get(n).name(), end)
                            .isNotEmpty();
                }
            }
        }
    }
}
