package org.madang.scenarios.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.Study;

/** What the designs promise, on the unit cube unless said otherwise. */
class DesignsTest {
    private static final long SEED = 7;

    private static List<FactorAxis> axes(int factors, int levels) {
        return IntStream.range(0, factors)
                .mapToObj(f -> Axes.of(range(f, 0, 1, levels, Factor.Scale.LINEAR), false, Place.of("test")))
                .toList();
    }

    private static Factor range(int f, double low, double high, int levels, Factor.Scale scale) {
        return new Factor.Range("f" + f, "path" + f, null, low, high, levels, scale);
    }

    private static List<List<Double>> all(Design design, List<FactorAxis> axes) {
        Study study = new Study(
                null, null, "market.yaml", null, null, null, List.of(), design, null, null, null, null, null, null);
        Rows rows = Designs.of(study, axes, Path.of("."), SEED);
        return IntStream.range(0, rows.count()).mapToObj(rows::row).toList();
    }

    @Test
    void factorialHasEveryCombinationOnce() {
        List<FactorAxis> axes =
                List.of(axes(1, 4).get(0), axes(1, 3).get(0), axes(1, 2).get(0));
        List<List<Double>> rows = all(new Design.Factorial(), axes);
        assertThat(rows).hasSize(24).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 10})
    void halfOfAFactorialIsSpreadOverAllOfIt(int levels) {
        List<List<Double>> rows = all(new Design.Factorial(), axes(2, levels));
        int half = rows.size() / 2;
        for (int f = 0; f < 2; f++) {
            int factor = f;
            for (int level = 0; level < levels; level++) {
                double value = (double) level / (levels - 1);
                long there = rows.subList(0, half).stream()
                        .filter(r -> Math.abs(r.get(factor) - value) < 1e-9)
                        .count();
                assertThat(there).as("level %d of factor %d", level, f).isBetween(levels / 4L, (long) levels);
            }
        }
    }

    @Test
    void factorialOfOnePointIsThatPoint() {
        List<FactorAxis> one = List.of(Axes.of(
                new Factor.List("x", "p", null, List.of(org.madang.scenarios.file.Rendering.tree(3.0))),
                false,
                Place.of("test")));
        assertThat(all(new Design.Factorial(), one)).containsExactly(List.of(3.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 20, 96})
    void latinHypercubeHasOnePointInEveryShare(int points) {
        List<List<Double>> rows = all(new Design.LatinHypercube(points), axes(3, 2));
        for (int f = 0; f < 3; f++) {
            assertThat(cells(rows, f, points)).hasSize(points);
        }
    }

    private static Set<Integer> cells(List<List<Double>> rows, int factor, int cells) {
        Set<Integer> found = new HashSet<>();
        rows.forEach(r -> found.add((int) (r.get(factor) * cells)));
        return found;
    }

    @Test
    void latinHypercubeGrowsByDoubling() {
        List<List<Double>> small = all(new Design.LatinHypercube(12), axes(2, 2));
        List<List<Double>> large = all(new Design.LatinHypercube(48), axes(2, 2));
        assertThat(large.subList(0, 12)).isEqualTo(small);
    }

    @Test
    void factorsOfALatinHypercubeAreUnrelated() {
        List<List<Double>> rows = all(new Design.LatinHypercube(512), axes(2, 2));
        double sum = rows.stream()
                .mapToDouble(r -> (r.get(0) - 0.5) * (r.get(1) - 0.5))
                .sum();
        // A correlation of 512 unrelated pairs is within 0.13 in 997 of 1000 cases; the draws are fixed.
        assertThat(sum / 512 * 12).isCloseTo(0, within(0.13));
    }

    @Test
    void sobolSequenceIsTheOneOfTheLiterature() {
        SobolSequence sequence = SobolSequence.unshifted(2);
        double[][] known = {{0, 0}, {0.5, 0.5}, {0.75, 0.25}, {0.25, 0.75}, {0.375, 0.375}};
        for (int n = 0; n < known.length; n++) {
            assertThat(sequence.point(n)).containsExactly(known[n]);
        }
        assertThat(sequence.point(2)).as("out of order").containsExactly(known[2]);
    }

    @Test
    void shiftKeepsSobolEvenAndInside() {
        List<List<Double>> rows = all(new Design.Sobol(64), axes(4, 2));
        for (int f = 0; f < 4; f++) {
            assertThat(cells(rows, f, 64)).hasSize(64);
        }
        assertThat(rows.stream().flatMap(List::stream)).allMatch(v -> v > 0 && v < 1);
        assertThat(all(new Design.Sobol(100), axes(4, 2)).subList(0, 64)).isEqualTo(rows);
    }

    @Test
    void saltelliTakesOneFactorFromB() {
        int factors = 3;
        List<List<Double>> rows = all(new Design.Saltelli(8), axes(factors, 2));
        assertThat(rows).hasSize(8 * (factors + 2));
        for (int block = 0; block < 8; block++) {
            List<List<Double>> of = rows.subList(block * 5, block * 5 + 5);
            for (int i = 0; i < factors; i++) {
                List<Double> expected = new ArrayList<>(of.get(0));
                expected.set(i, of.get(1).get(i));
                assertThat(of.get(2 + i)).isEqualTo(expected);
            }
        }
        assertThat(all(new Design.Saltelli(16), axes(factors, 2)).subList(0, 40))
                .isEqualTo(rows);
    }

    @Test
    void morrisChangesOneFactorAStepByHalfTheLevels() {
        int factors = 4;
        List<List<Double>> rows = all(new Design.Morris(10, 4), axes(factors, 2));
        assertThat(rows).hasSize(50);
        for (int walk = 0; walk < 10; walk++) {
            Set<Integer> changed = new HashSet<>();
            for (int step = 0; step < factors; step++) {
                List<Double> before = rows.get(walk * 5 + step);
                List<Double> after = rows.get(walk * 5 + step + 1);
                List<Integer> differ = IntStream.range(0, factors)
                        .filter(f -> !before.get(f).equals(after.get(f)))
                        .boxed()
                        .toList();
                assertThat(differ).hasSize(1);
                changed.add(differ.get(0));
                assertThat(Math.abs(before.get(differ.get(0)) - after.get(differ.get(0))))
                        .isCloseTo(2.0 / 3, within(1e-9));
            }
            assertThat(changed).as("every factor once").hasSize(factors);
        }
    }

    @Test
    void logLevelsAreEqualInProportion() {
        FactorAxis axis = Axes.of(range(0, 0.01, 100, 5, Factor.Scale.LOG), false, Place.of("test"));
        assertThat(IntStream.range(0, 5).mapToDouble(i -> axis.atLevel(i, 5)))
                .containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
    }

    @Test
    void wholeNumbersAreEquallyLikely() {
        FactorAxis axis = Axes.of(range(0, 1, 4, 4, Factor.Scale.LINEAR), true, Place.of("test"));
        int[] count = new int[5];
        for (int i = 0; i < 400; i++) {
            count[(int) axis.atShare((i + 0.5) / 400)]++;
        }
        assertThat(count).containsExactly(0, 100, 100, 100, 100);
        assertThat(axis.atShare(1 - 1e-16)).isLessThanOrEqualTo(4);
        assertThat(axis.atLevel(1, 4)).isEqualTo(2);
    }

    @Test
    void levelsAreShortNumbers() {
        FactorAxis axis = axes(1, 11).get(0);
        assertThat(axis.atLevel(3, 11)).isEqualTo(0.3);
        assertThat(axis.atLevel(0, 11)).isZero();
        assertThat(axis.atLevel(10, 11)).isEqualTo(1);
    }
}
