package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.madang.scenarios.study.store.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the results of a study to a file for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Write the results of a study to a Parquet or CSV file.",
        description = {
            "",
            "Rows come in the order of point, replication, side and week. Works while a sweep is at work in the folder: "
                    + "the file then holds what is finished so far."
        },
        footer = {"", "Example:", "  madang export results/saturation-network --format parquet --out runs.parquet"})
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of the study.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "parquet|csv|csv-decimal-comma",
            description =
                    "The format of the file; csv if not given. With a decimal comma (0,5 for a half) semicolons divide the cells, as"
                            + " spreadsheets of many countries expect it.")
    private Export.Format format = Export.Format.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; if not given, runs.csv, points.csv or weekly.csv in DIR.")
    private Path out;

    @Option(
            names = "--table",
            paramLabel = "all|runs|points|weekly",
            description =
                    "Runs with the factors of their points (all, if not given), runs or points alone, or the weeks "
                            + "of a study that keeps them.")
    private Export.Table table = Export.Table.ALL;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String place = " --out " + Words.shell(List.of(folder.toString()));
        Path file = out == null ? folder.resolve(table.file(format)) : out;
        long rows = Export.write(folder, table, format, file, place, overwriting.isGiven());
        spec.commandLine().getOut().println("Wrote " + SweepReport.count(rows, "row") + " to " + file + ".");
        return ExitCode.OK;
    }
}
