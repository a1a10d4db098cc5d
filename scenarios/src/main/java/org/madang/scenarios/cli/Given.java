package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a command as they were given, for the command that makes a result again. */
final class Given {
    private final List<String> words = new ArrayList<>();

    /** @param words that stand in every command of the kind, "optimize FILE" */
    static Given command(String... words) {
        Given given = new Given();
        given.words.add("./madang");
        given.words.addAll(List.of(words));
        return given;
    }

    Given words(List<String> more) {
        words.addAll(more);
        return this;
    }

    Given flag(String name, boolean isGiven) {
        return isGiven ? words(List.of(name)) : this;
    }

    /** An option with its value; nothing where it was not given. */
    Given option(String name, Object value) {
        return value == null ? this : words(List.of(name, value.toString()));
    }

    /** An option that may be repeated. */
    Given each(String name, List<String> values) {
        return words(values.stream().flatMap(value -> Stream.of(name, value)).toList());
    }

    /** As a POSIX shell takes it. */
    String line() {
        return Words.shell(words);
    }
}
