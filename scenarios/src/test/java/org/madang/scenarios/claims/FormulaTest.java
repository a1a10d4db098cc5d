package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Set<String> NAMES = Runs.two().keySet();

    private static double value(String formula) {
        return Formula.of(formula, NAMES).of(Runs.two());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep.members | 10",
                "keep.at(3).members | 3",
                "keep.sum(1, 4).members | 10",
                "keep.mean(1, 4).members | 2.5",
                "keep.weeks | 10",
                "keep.platform(1).members | 100",
                "keep.platform('theirs').members | 100",
                "win.leadsFrom(keep, 'members') | 1",
                "keep.leadsFrom(win, 'members') | 11",
                "keep.reaches('members', 4) | 4",
                "keep.reaches('members', 99) | 11",
                "(win.members - keep.members) / win.members | 0.5",
                "1 / 2 | 0.5",
                "7 / 2 * 2 | 7",
                "-keep.profit | 5",
                "keep.profit < 0 ? 1 : 2 | 1",
                "keep.profit < 0 | 1",
                "keep.profit > 0 | 0",
                "max(1, keep.members, 2.5) | 10",
                "min(1, keep.members, 2.5) | 1",
                "best(1, keep.members, 2.5) | 2",
                "best(3, 3) | 1",
                "pick(best(1, 5, 2), 100, 200, 300) | 200",
                "pick(chosen(1, 5, 2), 100, 200, 300) | 100",
                "abs(keep.profit) | 5",
                "2e3 | 2000"
            })
    void givesTheValue(String formula, double expected) {
        assertThat(value(formula)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 / 0",
                "keep.at(3).matchRate",
                "keep.sum(1, 4).matchRate",
                "keep.at(3).matchRate - win.matchRate",
                "max(keep.at(3).matchRate, 1)",
                "0 / 0 - 1"
            })
    void whatHasNoValueIsNaN(String formula) {
        assertThat(value(formula)).isNaN();
    }

    /** Which option is best only all replications know: kept is what they are chosen by, and the value with each. */
    @Test
    void whatChoosesKeepsAllOptions() {
        Formula formula = Formula.of("pick(chosen(keep.members, win.members), 7, win.members) - 1", NAMES);
        assertThat(formula.chooses()).isTrue();
        assertThat(formula.cells(Runs.two())).containsExactly(2, 10, 20, 6, 19);
        assertThat(Formula.of("keep.members", NAMES).cells(Runs.two())).containsExactly(10);
    }

    @Test
    void aFormulaChoosesOnce() {
        assertThat(value("pick(chosen(1, 2), 3, 4) + pick(chosen(1, 2), 5, 6)")).isEqualTo(8);
        assertThatThrownBy(() -> value("chosen(1, 2) + chosen(2, 1)"))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining("a formula chooses once");
    }

    @Test
    void dividingByNothingHasNoFiniteValue() {
        assertThat(value("1 / 0")).isInfinite();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kep.members | there is no run 'kep'; did you mean 'keep'?",
                "keep.membrs | no indicator is called 'membrs'; did you mean 'members'?",
                "keep.xyzxyz | 'madang explain' lists them",
                "keep.profit > 0 ? keep.profit : keep.prfit | did you mean 'profit'?",
                "keep.at(11).members | there is no week 11 in a run of 10 weeks",
                "keep.at(0).members | there is no week 0",
                "keep.sum(4, 2).members | the wrong way round",
                "keep.platform(2).members | platforms 0 to 1",
                "keep.platform('their').members | did you mean 'theirs'?",
                "keep.stay(9) | not watched",
                "keep.upto(3).members | no indicator is called 'upto'",
                "keep.summ(1, 3).members | did you mean 'sum'?",
                "maxx(1, 2) | did you mean 'max'?",
                "keep.mean(1.5, 3).members | 'mean' is written as in keep.mean(1, 26).profit, with whole weeks",
                "keep.mean(3).members | 'mean' is written as in",
                "keep.at('x').members | 'at' is written as in keep.at(52).profit",
                "keep.mean | 'mean' is written as in",
                "1; 2 | cannot be read as a formula",
                "keep.members; win.members | cannot be read as a formula",
                "pick(3, 1, 2) | there is no place 3",
                "keep | gives no number",
                "keep.at(3) | gives no number",
                "keep.at(3) - 1 | character 14",
                "1 + keep.profit - | cannot be read as a formula",
                "(keep.profit | cannot be read as a formula",
                "keep.profit ^ 2 | no power",
                "x = 3 | only arithmetic",
                "while (true) {} | cannot be read as a formula"
            })
    void saysWhatIsWrong(String formula, String message) {
        assertThatThrownBy(() -> value(formula))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysAtWhichCharacter() {
        assertThatThrownBy(() -> value("keep.profit + keep.at(2) * 3"))
                .hasMessageStartingWith("character 28, near '3': ");
    }

    /** A claim file may come from a stranger: its formulas reach nothing but the runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep.getClass().getName()",
                "keep.class.classLoader",
                "new('java.io.File', 'x').length()",
                "''.class.forName('java.lang.Runtime')",
                "keep.names.size()",
                "() -> 1",
                "for (var i : 1 .. 3) { i }",
                "[1, 2, 3].length",
                "#pragma jexl.namespace.m java.lang.Math\nm:cos(1)",
                "java.lang.System.exit(1)"
            })
    void reachesNothingElse(String formula) {
        assertThatThrownBy(() -> value(formula)).isInstanceOf(FormulaException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min", "size", "empty", "pick", "not", "div"})
    void wordsOfTheLanguageAreNoNamesOfRuns(String word) {
        assertThat(Formula.RESERVED).contains(word);
    }

    @Test
    void formulasThatCouldOverflowTheStackAreRefused() {
        assertThatThrownBy(() -> value("(".repeat(400) + "1" + ")".repeat(400))).hasMessageContaining("are open");
        assertThatThrownBy(() -> value("-".repeat(4000) + "1")).hasMessageContaining("at most 3000 characters");
        assertThatThrownBy(() -> value("! ".repeat(1400) + "1")).hasMessageContaining("signs");
        assertThatThrownBy(() -> value("not ".repeat(700) + "1")).hasMessageContaining("signs");
        assertThatThrownBy(() -> value("[".repeat(1000) + "1" + "]".repeat(1000)))
                .hasMessageContaining("open");
        assertThatThrownBy(() -> value("1 > 0 ? 1 : ".repeat(200) + "1")).hasMessageContaining("conditions");
        assertThat(value("keep.members" + "+1".repeat(1400))).isEqualTo(1410);
        assertThat(value("(".repeat(30) + "keep.members" + ")".repeat(30))).isEqualTo(10);
    }
}
