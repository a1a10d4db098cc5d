package org.madang.scenarios.study.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.analysis.MadeStudy;

/** What an analysis tells people, from results that are known. */
class AnalysisTest {
    private static final String LIST = """
            factors:
              - {kind: list, name: policy, path: matching.policy, values: [random, greedy, optimal]}
              - {kind: zipped, name: place, paths: [talk.a, talk.b], rows: [[1, 2], [3, 4]]}
            design: {kind: factorial}
            """;

    private static Analysis of(StudyTable table, int second, int indicator) {
        return Analysis.of(
                new Question(table, 0, second, indicator), List.of(StudyFigure.values()), Language.ENGLISH, "made");
    }

    private static StudyTable grid(int replications, double own) {
        return new MadeStudy(
                        MadeStudy.unit(2, "{kind: factorial}"), x -> 100 * (x[0] + x[1] - 0.8), replications, own, 0, 1)
                .table();
    }

    private static Finding part(Analysis analysis, StudyFigure kind) {
        return analysis.findings().stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGridIsToldFromPointsToBoundary() {
        Analysis analysis = of(grid(8, 2), 1, 0);
        String text = AnalysisText.of(analysis);
        assertThat(text)
                .startsWith("Unnamed: the difference in net present value, keep less win\n")
                .contains("25 points × 2 sides, 8 replications at each point. Values in money.")
                .contains("Keep is surely ahead at 15 of 25 points, win at")
                .contains("At x2 0 both are equal at x1 0.")
                .contains("What moves the difference in net present value (money) most is x")
                .contains("Without sobol: they need the design saltelli.");
        assertThat(part(analysis, StudyFigure.RESPONSE).table().rows().get(0).subList(0, 2))
                .containsExactly("0", "0");
    }

    @Test
    void figuresAndFilesOfEveryKindAreMadeInBothLanguages() throws IOException {
        List<StudyTable> tables = List.of(
                grid(3, 2),
                new MadeStudy(MadeStudy.unit(3, "{kind: saltelli, points: 16}"), x -> x[0] * x[1], 2, 0.01, 0, 1)
                        .table(),
                new MadeStudy(MadeStudy.unit(3, "{kind: morris, trajectories: 5}"), x -> x[0] * x[1], 2, 0.01, 0, 1)
                        .table(),
                new MadeStudy(MadeStudy.unit(1, "{kind: tipping}"), x -> x[0] - 0.4, 3, 0.1, 0, 1).table(),
                new MadeStudy(LIST, v -> v[0] - v[1], 3, 0.1, 0, 1).table());
        java.util.Set<StudyFigure> drawn = java.util.EnumSet.noneOf(StudyFigure.class);
        for (StudyTable table : tables) {
            for (Language language : Language.values()) {
                Question question = new Question(table, 0, 1, 0);
                Analysis analysis = Analysis.of(question, List.of(StudyFigure.values()), language, "made");
                for (Finding finding : analysis.findings()) {
                    assertThat(finding.csv()).doesNotContain("NaN").endsWith("\n");
                    if (finding.figure().isPresent()) {
                        drawn.add(finding.kind());
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        FigureWriter.write(
                                finding.figure().get(), new Look(Theme.LIGHT, Size.WIDE, language), Format.SVG, out);
                        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
                                .doesNotContain("NaN");
                    }
                }
            }
        }
        assertThat(drawn).containsExactlyInAnyOrder(StudyFigure.values());
    }

    /** Korean sentences are Korean: polite, and no English word but names and terms that stay. */
    @Test
    void sentencesOfEveryKindAreKoreanInKorean() {
        for (StudyTable table : List.of(
                grid(8, 2),
                grid(1, 2),
                new MadeStudy(MadeStudy.unit(3, "{kind: saltelli, points: 16}"), x -> x[0] * x[1], 2, 0.01, 0, 1)
                        .table(),
                new MadeStudy(MadeStudy.unit(3, "{kind: morris, trajectories: 5}"), x -> x[0] * x[1], 2, 0.01, 0, 1)
                        .table())) {
            Analysis analysis =
                    Analysis.of(new Question(table, 0, 1, 0), List.of(StudyFigure.values()), Language.KOREAN, "made");
            assertThat(analysis.findings())
                    .allSatisfy(finding -> assertThat(finding.heading()).containsPattern("[가-힣]"))
                    .flatExtracting(Finding::sentences)
                    .allSatisfy(sentence -> assertThat(sentence)
                            .containsPattern("니다(\\([^)]*\\))?\\.$")
                            .doesNotContainPattern("\\b(the|is|of|and|surely|ahead)\\b"));
        }
    }

    /** Under heavy noise an index may be nothing: then that comes first, not that no factor matters. */
    @Test
    void variancesThatMayBeNoiseAreSaidToBe() {
        StudyTable noise =
                new MadeStudy(MadeStudy.unit(3, "{kind: saltelli, points: 16}"), x -> 0.01 * x[0], 2, 10, 0, 1).table();
        StudyTable clear = new MadeStudy(
                        MadeStudy.unit(3, "{kind: saltelli, points: 64}"), x -> 10 * x[0] + x[1], 2, 0.01, 0, 1)
                .table();
        assertThat(part(of(noise, 1, 0), StudyFigure.SOBOL).sentences().get(0))
                .isEqualTo("What the factors explain is not to be told from noise.");
        assertThat(part(of(clear, 1, 0), StudyFigure.SOBOL).sentences().get(0))
                .startsWith("Of the variance of the difference in net present value, x1 explains most:");
    }

    @Test
    void oneReplicationIsSaid() {
        Analysis analysis = of(grid(1, 2), 1, 0);
        String text = AnalysisText.of(analysis);
        assertThat(text)
                .contains("With one replication a point nothing says how sure")
                .contains("what its draws did to all points cannot be seen")
                .doesNotContain("The winner changes at")
                .contains("1 replication at");
        assertThat(text + AnalysisJson.of(analysis, new Question(grid(1, 2), 0, 1, 0), "v", "c"))
                .doesNotContain("NaN");
    }

    @Test
    void somethingThatNeverChangesIsSaid() {
        Analysis analysis = of(grid(3, 2), 1, 1);
        assertThat(analysis.missing().get(StudyFigure.REGIMES)).isEqualTo("it is the same at all points");
        assertThat(AnalysisText.of(analysis)).doesNotContain("NaN").contains("no clear difference");
    }

    @Test
    void lessIsBetterWhereItIs() {
        Analysis analysis = of(grid(3, 2), 1, 1);
        assertThat(part(analysis, StudyFigure.RESPONSE).sentences())
                .contains("Less is better: ahead is the side with the lower churn.");
        Question churn = new Question(grid(1, 0), 0, 1, 1);
        assertThat(churn.ahead(-0.01)).isEqualTo("keep");
    }

    @Test
    void labelsHaveNoRegimesAndNoTippingPoint() {
        Analysis analysis = of(new MadeStudy(LIST, v -> v[0] - v[1], 3, 0.1, 0, 1).table(), 1, 0);
        assertThat(analysis.missing())
                .containsEntry(StudyFigure.REGIMES, "it needs two factors whose values are numbers")
                .containsEntry(StudyFigure.TIPPING, "it needs a factor whose values are numbers");
        assertThat(AnalysisText.of(analysis)).contains("optimal").contains("3, 4");
    }

    @Test
    void oneSideAloneIsLookedAtToo() {
        Analysis analysis = of(grid(3, 2), -1, 0);
        assertThat(analysis.title()).isEqualTo("unnamed: the net present value of keep");
        assertThat(analysis.missing()).containsEntry(StudyFigure.REGIMES, "it compares two sides");
        assertThat(AnalysisText.of(analysis)).doesNotContain("NaN").contains("Also in the results: win");
    }

    @ParameterizedTest
    @EnumSource(StudyFigure.class)
    void noResultsAtAllIsSaidForEveryPart(StudyFigure kind) {
        StudyTable empty = new MadeStudy(MadeStudy.unit(2, "{kind: factorial}"), x -> Double.NaN, 2, 0, 0, 1).table();
        Analysis analysis = Analysis.of(new Question(empty, 0, 1, 0), List.of(kind), Language.ENGLISH, "made");
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.missing().get(kind)).isNotBlank().doesNotContain("NaN");
    }

    private static StudyTable noisyLine(int replications, double own) {
        return new MadeStudy(MadeStudy.unit(1, "{kind: factorial}"), x -> x[0] - 0.4, replications, own, 0, 3).table();
    }

    @Test
    void aTippingPointIsClaimedOnlyWhereTheDataBearIt() {
        Analysis clear = of(noisyLine(6, 0.02), 1, 0);
        assertThat(part(clear, StudyFigure.TIPPING).sentences().get(0))
                .startsWith("The winner changes at x1 0.")
                .endsWith("below it win is ahead, above it keep.");
        assertThat(part(clear, StudyFigure.TIPPING).table().rows().get(0)).endsWith("yes");
        Analysis noise = of(noisyLine(2, 5), 1, 0);
        assertThat(part(noise, StudyFigure.TIPPING).sentences())
                .noneMatch(s -> s.startsWith("The winner changes"))
                .anyMatch(s -> s.startsWith("No "));
        assertThat(part(noise, StudyFigure.TIPPING).csv()).doesNotContain(",none\n");
    }

    @Test
    void withOneFactorNothingIsSaidTwice() {
        Analysis analysis = of(noisyLine(4, 0.05), 1, 0);
        assertThat(analysis.missing())
                .containsEntry(StudyFigure.SENSITIVITY, "it compares factors, of which it needs two or more")
                .containsEntry(StudyFigure.DEPENDENCE, "with one factor it is what tipping shows");
        assertThat(AnalysisText.of(analysis)).doesNotContain("other factor");
    }

    @Test
    void aFactorThatCurvesMattersByItsWholeRange() {
        StudyTable valley = new MadeStudy(
                        MadeStudy.unit(2, "{kind: factorial}"),
                        x -> 4 * (x[0] - 0.5) * (x[0] - 0.5) + 0.3 * x[1] - 0.5,
                        3,
                        0.01,
                        0,
                        1)
                .table();
        assertThat(part(of(valley, 1, 0), StudyFigure.SENSITIVITY).sentences().get(0))
                .contains("most is x1: from")
                .contains("at 0.5");
    }

    @Test
    void equalResultsGiveEqualBytes() {
        Question one = new Question(grid(3, 2), 0, 1, 0);
        Question two = new Question(grid(3, 2), 0, 1, 0);
        List<StudyFigure> all = List.of(StudyFigure.values());
        assertThat(AnalysisJson.of(Analysis.of(one, all, Language.ENGLISH, ""), one, "v", "c"))
                .isEqualTo(AnalysisJson.of(Analysis.of(two, all, Language.ENGLISH, ""), two, "v", "c"));
    }
}
