package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.findings.Question;
import picocli.CommandLine.Option;

/** What is asked of a study. */
final class QuestionOptions {
    @Option(
            names = "--indicator",
            paramLabel = "KEY",
            description = "One of the study's indicators; the first, which decides, if not given.")
    private String indicator;

    @Option(names = "--side", paramLabel = "NAME", description = "The side whose lead counts; the first if not given.")
    private String side;

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "The side it is compared with; the next one if not given.")
    private String against;

    Question of(StudyTable table) {
        String[] sides = table.sides().toArray(String[]::new);
        String[] keys = table.indicators().toArray(String[]::new);
        String key = indicator == null ? keys[0] : Choice.one("--indicator", indicator, keys, k -> k);
        int other = against == null ? -1 : List.of(sides).indexOf(Choice.one("--against", against, sides, s -> s));
        int one = side == null
                ? firstBut(other, sides)
                : List.of(sides).indexOf(Choice.one("--side", side, sides, s -> s));
        if (other == one) {
            throw PictureTarget.bad("--against", "a side cannot be compared with itself: " + sides[one]);
        }
        if (other < 0 && sides.length > 1) {
            other = firstBut(one, sides);
        }
        return new Question(table, one, other, List.of(keys).indexOf(key));
    }

    /** The first side that is not this one; with one side that itself. */
    private static int firstBut(int taken, String... sides) {
        return IntStream.range(0, sides.length)
                .filter(s -> s != taken)
                .findFirst()
                .orElse(0);
    }

    /** As words of a command. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(indicator).ifPresent(i -> words.addAll(List.of("--indicator", i)));
        Optional.ofNullable(side).ifPresent(s -> words.addAll(List.of("--side", s)));
        Optional.ofNullable(against).ifPresent(a -> words.addAll(List.of("--against", a)));
        return words;
    }
}
