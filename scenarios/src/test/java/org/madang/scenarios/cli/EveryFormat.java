package org.madang.scenarios.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every kind of file, in the folder in which it is started. */
final class EveryFormat {
    private EveryFormat() {}

    public static void main(String[] args) throws Exception {
        String small = "--quiet";
        must("run", "market.yaml", small, "--out", "out");
        must("report", "out", "--out", "report");
        must("report", "out", "--lang", "ko", "--out", "report-ko");
        must("chart", "out", "--figure", "all", "--format", "svg,pdf", "--lang", "ko", "--out", "charts");
        must("chart", "out", "--figure", "money", "--format", "png,pdf", "--out", "pictures");
        must("chart", "out", "--figure", "network", "--format", "gif", "--out", "moving");
        must("sweep", "study.yaml", small, "--out", "store");
        must("export", "store", "--format", "csv", "--out", "runs.csv");
        must("export", "store", "--format", "parquet", "--table", "weekly", "--out", "weeks.parquet");
        must("analyze", "store", "--format", "png,svg,pdf");
        must("claims", "claim.yaml", "--quick", small, "--out", "claims");
        must("brief", "claims", "--out", "brief.pdf");
        must("brief", "claims", "--out", "brief.md");
        must("optimize", "market.yaml", small, "--budget", "80", "--out", "best");
        must("new", "mine.yaml");
        must("explain", "reach");
        for (Path file : List.of(Path.of("out/summary.json"), Path.of("store/study.duckdb"))) {
            if (!Files.exists(file)) {
                throw new IllegalStateException(file.toString());
            }
        }
    }

    private static void must(String... args) {
        int code = Main.run(args);
        if (code != ExitCode.OK) {
            System.err.println(String.join(" ", args) + " ended with " + code);
            System.exit(code);
        }
    }
}
