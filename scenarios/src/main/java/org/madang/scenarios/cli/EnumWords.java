package org.madang.scenarios.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.file.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a few words: written small, and a wrong one is answered with what there is. */
final class EnumWords {
    private EnumWords() {}

    /** Lets a command read the constants of the enums among its options. */
    static void register(CommandLine line) {
        for (ArgSpec arg : line.getCommandSpec().args()) {
            for (Class<?> type : arg.auxiliaryTypes()) {
                if (type.isEnum()) {
                    register(line, type);
                }
            }
        }
    }

    private static <E> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, text -> constant(type, text));
    }

    private static <E> E constant(Class<E> type, String text) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(EnumWords::word).toList();
        int at = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw new TypeConversionException(
                    "found '" + org.madang.scenarios.cli.Words.plain(text) + "'; " + Words.hint(text, words));
        }
        return type.getEnumConstants()[at];
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
