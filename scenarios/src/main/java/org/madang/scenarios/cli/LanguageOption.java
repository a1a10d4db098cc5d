package org.madang.scenarios.cli;

import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Voice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which language a command speaks. */
final class LanguageOption {
    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "en|ko",
            description = "English or Korean words; ${DEFAULT-VALUE} if not given.")
    private String language;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    Language language() {
        if (!List.of("en", "ko").contains(language)) {
            throw new ParameterException(command.commandLine(), "--lang must be en or ko, found '" + language + "'");
        }
        return Language.of(language);
    }

    /** What a command that is given again needs to speak so, with a blank before it; nothing for English. */
    String asked() {
        return language() == Language.ENGLISH ? "" : " --lang " + language;
    }

    Voice voice() {
        return Voice.of(language());
    }
}
