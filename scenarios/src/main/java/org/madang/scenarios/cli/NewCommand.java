package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.folder.Trouble;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario file to start from. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        header = "Write a scenario file to start from.",
        description = {
            "",
            "The file is short and commented: change the lines that are yours. Beside it goes scenario.schema.json, "
                    + "with which editors complete and check. An existing file is never overwritten."
        },
        footer = {"", "Example:", "  madang new my-market.yaml"})
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file;

    @Option(names = "--full", description = "Every key with its default, instead of the short form.")
    private boolean full;

    @Option(names = "--study", description = "A study file, with which a scenario is run at many points.")
    private boolean study;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (study && full) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--study has only a short form: leave --full out");
        }
        String text = study ? resource("/org/madang/scenarios/new-study.yaml") : full ? full() : shortForm();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Trouble.bad(file, "is there already: choose another name");
        }
        String name = study ? "study.schema.json" : "scenario.schema.json";
        Path schema = file.resolveSibling(name);
        String keys = Json.text(
                study
                        ? Study.READER.schema(name, "Madang study")
                        : ScenarioFile.READER.schema(name, "Madang scenario"));
        boolean isThere =
                Files.isRegularFile(schema) && Files.readString(schema).equals(keys);
        Folder.ofFile(isThere ? file : schema, Kind.NEW, overwriting.isGiven()).publish(files -> {
            files.text(file.getFileName().toString(), text);
            if (!isThere) {
                files.text(name, keys);
            }
        });
        spec.commandLine()
                .getOut()
                .println("Wrote " + file + " and " + schema + ". Next: madang " + (study ? "sweep " : "run ")
                        + Words.shell(List.of(file.toString())));
        return ExitCode.OK;
    }

    private static String shortForm() throws IOException {
        return resource("/org/madang/scenarios/new.yaml");
    }

    private static String full() {
        return "# yaml-language-server: $schema=scenario.schema.json\n"
                + ScenarioFile.render(org.madang.sim.config.Scenario.defaults());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
