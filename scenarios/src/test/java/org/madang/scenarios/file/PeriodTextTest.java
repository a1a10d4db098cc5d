package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Scenario;

/** Rates and sums by the day, month, quarter or year. */
class PeriodTextTest {
    private static Scenario read(String yaml, String... set) {
        List<Patch> patches =
                List.of(set).stream().map(text -> Patch.parse("--set", text)).toList();
        return ScenarioFile.READER.read("market.yaml", yaml, patches).value();
    }

    /** Chances by hand: 12 months are 52 weeks, so (1 − weekly)^52 = (1 − monthly)^12. */
    @ParameterizedTest
    @CsvSource({
        "14 %/month, 0.14, 12",
        "14%/month, 0.14, 12",
        "0.14 / month, 0.14, 12",
        "14 % a month, 0.14, 12",
        "14 % per month, 0.14, 12",
        "14 %/월, 0.14, 12",
        "80 %/year, 0.8, 1",
        "30 %/quarter, 0.3, 4",
        "1 %/day, 0.01, 364",
        "3.5 %/week, 0.035, 52",
        "0 %/year, 0, 1",
    })
    void chancesAreThoseOfHappeningAtLeastOnce(String written, double chance, double timesAYear) {
        double weekly = read("leave: {baseHazard: " + written + "}").leave().baseHazard();
        assertThat(Math.pow(1 - weekly, 52)).isCloseTo(Math.pow(1 - chance, timesAYear), within(1e-12));
    }

    @Test
    void threeAndAHalfPercentAWeekAreFourteenAMonth() {
        assertThat(read("leave: {baseHazard: 14.3 %/month}").leave().baseHazard())
                .isCloseTo(0.035, within(0.0001));
        assertThat(PeriodText.atLeastOnce(1, 0.2)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"52000/month, 12000", "52000/year, 1000", "1000/day, 7000", "13000/quarter, 1000", "100/week, 100"})
    void moneyIsDividedEvenly(String written, double weekly) {
        assertThat(read("platforms: [{budget: {weekly: " + written + "}}]")
                        .platforms()
                        .get(0)
                        .budget()
                        .weekly())
                .isEqualTo(weekly);
    }

    @Test
    void alsoInsideDistributionsOptionsAndYearlyRates() {
        Scenario s = read("market: {personas: [{preset: guest, needRate: 2.6/month}]}", "discountRate=1 %/month");
        assertThat(s.market().personas().get(0).needRate().mean()).isEqualTo(0.6);
        Scenario spread =
                read("market: {personas: [{preset: guest, needRate: {kind: gamma, mean: 2.6/month, sd: 5.2/month},"
                        + " capacity: {kind: uniform, low: 1, high: 104/year}}]}");
        assertThat(spread.market().personas().get(0).needRate()).isEqualTo(Distribution.gamma(0.6, 1.2));
        assertThat(spread.market().personas().get(0).capacity()).isEqualTo(Distribution.uniform(1, 2));
        assertThat(s.discountRate()).isCloseTo(Math.pow(1.01, 12) - 1, within(1e-12));
        assertThat(read("weeks: 260", "leave.baseHazard=14 %/month"))
                .isEqualTo(read("leave: {baseHazard: 14 %/month}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leave: {baseHazard: 140 %/month} | found 140 %/month, expected a number from 0 to 1",
                "leave: {baseHazard: -1 %/month}  | found -1 %/month, expected a number from 0 to 1",
                "join: {socialProof: 14 %/month}  | expected a number from 0 to 1",
                "weeks: 3/month                   | expected a whole number",
                "platforms: [{budget: {weekly: 5 %/month}}] | expected a number",
                "market: {personas: [{preset: guest, quality: {kind: normal, mean: 2/month}}]} | expected a number",
                "leave: {baseHazard: 14 %/decade} | expected a number from 0 to 1",
            })
    void whatHasNoPeriodOrIsOutOfRangeIsRefused(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("market.yaml:1:")
                .hasMessageContaining(message);
    }

    @Test
    void effectiveInputsHoldTheWeeklyNumber() {
        Scenario s = read("leave: {baseHazard: 50 %/year}");
        assertThat(ScenarioFile.READER
                        .read("again", ScenarioFile.READER.toYaml(s), List.of())
                        .value())
                .isEqualTo(s);
    }
}
