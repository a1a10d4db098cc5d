package org.madang.scenarios.fit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.config.Event;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

class FitFileTest {
    private static final String FIT = """
            name: Shop
            scenario: market.yaml
            start: 2024-01-01
            series:
              - file: shop.csv
                dates: month
                columns:
                  - {column: members, indicator: members}
                  - {column: joined, indicator: joins}
            unknown:
              - {path: leave.baseHazard, prior: lognormal, low: 0.005, high: 0.05}
            """;

    private static final String TRIED = """
            experiments:
              - name: media
                indicator: joins
                from: 2024-01-29
                until: 2024-W06
                set: ["platforms[0].budget.weekly*=2"]
                found: 0.12
                error: 0.05
              - name: care
                indicator: churn
                from: 2024-02-12
                until: 2024-W09
                treatment: {among: members, share: 0.4, relationship: 1}
                found: -0.2
                error: 0.08
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void market() throws IOException {
        write("market.yaml", "name: M\nmarket: {participants: 1000}\nweeks: 60\n");
        write("shop.csv", "month,members,joined\n2024-01,100,20\n2024-02,110,\n2024-03,121,25\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private FitFile read(String fit) throws IOException {
        return FitFile.read(write("fit.yaml", fit));
    }

    @Test
    void gapsAreLeftOutAndMonthsHaveTheirWeeks() throws IOException {
        FitFile fit = read(FIT);
        assertThat(fit.observed()).extracting(Observed::name).containsExactly("members", "joined");
        assertThat(fit.observed().get(1).points()).extracting(Point::value).containsExactly(20.0, 25.0);
        Span february = fit.observed().get(0).points().get(1).span();
        assertThat(february.from()).isCloseTo(31 / 7.0, within(1e-12));
        assertThat(february.to()).isCloseTo(60 / 7.0, within(1e-12));
        assertThat(fit.market().scenario().weeks()).isEqualTo(13);
        assertThat(fit.now()).isEqualTo(13);
    }

    /** Joins of 7 a week are one a day; members grow by one a day. */
    @Test
    void flowsAreAddedUpAndLevelsAreThoseOfTheLastDay() throws IOException {
        FitFile fit = read(FIT);
        WeeklySeries weeks = new WeeklySeries(13);
        for (int w = 1; w <= 13; w++) {
            weeks.set(Indicator.JOINS, w, 7);
            weeks.set(Indicator.MEMBERS, w, 7 * w);
        }
        Readout market = new Readout(List.of(weeks), List.of(new CohortCounts(13)), List.of(), 1);
        assertThat(fit.observed().get(1).of(market)).containsExactly(new double[] {31, 31}, within(1e-9));
        assertThat(fit.observed().get(0).of(market)).containsExactly(new double[] {31, 60, 91}, within(1e-9));
        Readout half = new Readout(List.of(weeks), List.of(new CohortCounts(13)), List.of(), 0.5);
        assertThat(fit.observed().get(1).of(half)).containsExactly(new double[] {62, 62}, within(1e-9));
    }

    @Test
    void lastRowsAreHeldBack() throws IOException {
        FitFile fit = read(FIT + "hold: {last: 1}\n");
        assertThat(fit.observed().get(0).points()).extracting(Point::isHeld).containsExactly(false, false, true);
    }

    /** Of those who joined 11 in 20 are there after three months, in a wide table and in a long one. */
    @Test
    void trianglesAreWideOrLong() throws IOException {
        write("wide.csv", "cohort,m0,m1,m3\n2024-01,20,15,11\n2024-02,10,8,\n");
        write("long.csv", "cohort;age;left\n2024-01;0;20\n2024-01;1;15\n2024-01;3;11\n2024-02;0;10\n2024-02;1;8\n");
        String unknown = FIT.substring(FIT.indexOf("unknown"));
        String start = "name: Shop\nscenario: market.yaml\nstart: 2024-01-01\ncohorts:\n";
        List<Point> wide = read(start + "  - {file: wide.csv, cohort: cohort}\n" + unknown)
                .observed()
                .get(0)
                .points();
        List<Point> list = read(start + "  - {file: long.csv, cohort: cohort, age: age, value: left}\n" + unknown)
                .observed()
                .get(0)
                .points();
        assertThat(wide).isEqualTo(list);
        assertThat(wide).extracting(Point::value).containsExactly(0.75, 0.55, 0.8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01,100,20 | 2024-13,100,20 | shop.csv:2:1: found '2024-13', expected a date such as",
                "2024-02,110, | 2024-01,110, | shop.csv:3:1: 2024-01 overlaps 2024-01 in line 2",
                "2024-03,121 | 2199-03,121 | shop.csv:4:1: 2199-03 has not been yet",
                "2024-01,100 | 2023-01,100 | shop.csv:2:1: 2023-01 begins before week 1",
                "100,20 | many,20 | shop.csv:2:9: found 'many', expected a number",
                "100,20 | 1e400,20 | shop.csv:2:9: found '1e400', expected a number",
                "100,20 | -1,20 | shop.csv:2:9: members cannot be below 0, found -1",
                "110, | 110 | shop.csv:3:1: found 2 values, expected 3",
                "month,members | month,membres | fit.yaml:8:18: series[0].columns[0].column: shop.csv has no column "
                        + "'members'; did you mean 'membres'?"
            })
    void badDataAreNamedWithTheirPlace(String good, String bad, String message) throws IOException {
        String text = Files.readString(folder.resolve("shop.csv"));
        assertThat(text).contains(good.strip());
        write("shop.csv", text.replace(good.strip(), bad.strip()));
        refused(FIT, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator: members | indicator: membrs | fit.yaml:8:38: series[0].columns[0].indicator: no indicator is "
                        + "called 'membrs'; did you mean 'members'?",
                "indicator: joins | indicator: churn | shop.csv:2:13: churn is a part of 1, found 20; of percent say",
                "leave.baseHazard | leave.baseHzard | fit.yaml:11:12: ",
                "high: 0.05 | high: 0.001 | high 0.001 must be above low 0.005",
                "high: 0.05 | high: 2 | fit.yaml:11:12: leave.baseHazard: found 2, expected",
                "start: 2024-01-01 | start: soon | fit.yaml:3:8: start: found 'soon', expected a day such as",
                "shop.csv | shp.csv | fit.yaml:5:11: series[0].file: "
            })
    void badFitsAreNamedWithTheirPlace(String good, String bad, String message) throws IOException {
        assertThat(FIT).contains(good.strip());
        refused(FIT.replace(good.strip(), bad.strip()), message);
    }

    @Test
    void triangleThatGrowsIsRefused() throws IOException {
        write("wide.csv", "cohort,m0,m1,m3\n2024-01,20,15,16\n");
        refused(
                FIT + "cohorts:\n  - {file: wide.csv, cohort: cohort}\n",
                "wide.csv:2:15: a cohort cannot grow with age");
    }

    /** Weeks 5 and 6 in all of the market; weeks 7 to 9 of a part of the members, beside the same parts untreated. */
    @Test
    void experimentsAreRunBesideTheMarket() throws IOException {
        FitFile fit = read(FIT + TRIED);
        assertThat(fit.observed().get(2).points()).extracting(Point::value).containsExactly(1.12);
        assertThat(fit.observed().get(2).error()).isCloseTo(0.05 / 1.12, within(1e-12));
        List<Side.Run> runs = new TriedRuns(fit).beside(fit.market());
        assertThat(runs).hasSize(3);
        assertThat(runs.get(0).turns()).extracting(Side.Turn::week).containsExactly(5, 7);
        double usual = fit.market().scenario().platforms().get(0).budget().weekly();
        assertThat(runs.get(0)
                        .turns()
                        .get(0)
                        .scenario()
                        .platforms()
                        .get(0)
                        .budget()
                        .weekly())
                .isEqualTo(2 * usual);
        assertThat(runs.get(0)
                        .turns()
                        .get(1)
                        .scenario()
                        .platforms()
                        .get(0)
                        .budget()
                        .weekly())
                .isEqualTo(usual);
        assertThat(runs).extracting(run -> run.file().scenario().weeks()).containsExactly(6, 9, 9);
        for (int n = 1; n < 3; n++) {
            Event.Treatment treatment =
                    (Event.Treatment) runs.get(n).file().scenario().events().get(0);
            assertThat(treatment.week()).isEqualTo(7);
            assertThat(treatment.weeks()).isEqualTo(3);
            assertThat(treatment.share()).isEqualTo(0.4);
            assertThat(treatment.relationship()).isEqualTo(n == 1 ? 1.0 : null);
        }
    }

    /** Treated 6 a week where the others have 3, but 4 where nobody is treated: half more. */
    @Test
    void whatPartsDifferByAnywayIsTakenAway() throws IOException {
        FitFile fit = read(FIT + TRIED);
        Contrast alike = new Contrast(joins(4), joins(3), null);
        List<Contrast> shown = List.of(new Contrast(joins(6), joins(3), alike), new Contrast(joins(0), joins(0), null));
        Readout market = new Readout(List.of(), List.of(), shown, 1);
        assertThat(fit.observed().get(2).of(market)).containsExactly(new double[] {1.5}, within(1e-12));
        // Where nobody can leave, nothing differs.
        assertThat(fit.observed().get(3).of(market)).containsExactly(1);
    }

    private static WeeklySeries joins(double aWeek) {
        WeeklySeries weeks = new WeeklySeries(13);
        for (int w = 1; w <= 13; w++) {
            weeks.set(Indicator.JOINS, w, aWeek);
            weeks.set(Indicator.CHURN, w, Double.NaN);
        }
        return weeks;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator: joins\\n    from | indicator: jons\\n    from | experiments[0].indicator: no indicator is called 'jons'; did you mean 'joins'?",
                "2024-01-29 | soon | fit.yaml:15:11: experiments[0].from: found 'soon', expected a date",
                "from: 2024-01-29 | from: 2024-01-01 | experiments[0].from: must lie after week 1",
                "2024-W06 | 2024-W03 | experiments[0].until: must lie after 'from'",
                "budget.weekly | budget.wekly | fit.yaml:17:11: ",
                "platforms[0].budget.weekly*=2 | market.participants=2000 | market.participants acts at the start of a run: it cannot be tried for a time",
                "set: [\"platforms[0].budget.weekly*=2\"] | counted: 2024-W08 | experiments[0].set: say what was done",
                "relationship: 1 | relationship: 2 | experiments[1].treatment.relationship: found 2",
                "relationship: 1 | week: 3 | experiments[1].treatment: weeks and platform are those of the experiment",
                "indicator: churn | indicator: trust | experiments[1].indicator: ",
                "indicator: churn | indicator: profit | experiments[1].indicator: profit can be below 0"
            })
    void badExperimentsAreNamedWithTheirPlace(String good, String bad, String message) throws IOException {
        String text = FIT + TRIED;
        String from = good.strip().replace("\\n", "\n");
        assertThat(text).contains(from);
        refused(text.replace(from, bad.strip().replace("\\n", "\n")), message);
    }

    private void refused(String fit, String message) {
        assertThatThrownBy(() -> read(fit))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message.strip());
    }
}
