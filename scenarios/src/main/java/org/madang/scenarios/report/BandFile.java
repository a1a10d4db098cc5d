package org.madang.scenarios.report;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Estimate;

/** Reads the tidy tables of a results folder. Columns are found by name; columns and indicators not known are skipped. */
final class BandFile {
    private final Path file;
    private final Bands bands;
    private List<String> columns;

    private BandFile(Path file, int weeks) {
        this.file = file;
        this.bands = new Bands(weeks);
    }

    /** By side; of the platforms of a side only the first, which is its own: its rivals follow. */
    static Bands levels(Path file, int weeks) {
        Map<String, String> own = new HashMap<>();
        return new BandFile(file, weeks).read("side", "mean", (row, columns) -> {
            int platform = columns.indexOf("platform");
            String side = row[columns.indexOf("side")];
            return platform < 0 || own.computeIfAbsent(side, s -> row[platform]).equals(row[platform]);
        });
    }

    /** By second side: the first is the same in all rows. */
    static Bands differences(Path file, int weeks) {
        return new BandFile(file, weeks).read("second", "difference", (row, columns) -> true);
    }

    private interface Choice {
        boolean takes(String[] row, List<String> columns);
    }

    private Bands read(String name, String mean, Choice choice) {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                MappingIterator<String[]> rows =
                        mapper.readerFor(String[].class).readValues(text)) {
            columns = rows.hasNext() ? Arrays.asList(rows.next()) : List.of();
            require(name, mean, "indicator", "week", "low", "high");
            while (rows.hasNext()) {
                String[] row = rows.next();
                if (row.length == columns.size() && choice.takes(row, columns)) {
                    put(row, name, mean);
                }
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof org.madang.scenarios.file.BadInputException bad) {
                throw bad;
            }
            throw StudyReader.bad(
                    file,
                    "cannot be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return bands;
    }

    private void require(String... names) {
        List<String> missing =
                Arrays.stream(names).filter(n -> !columns.contains(n)).toList();
        if (!missing.isEmpty()) {
            throw StudyReader.bad(file, "has no column " + String.join(", ", missing));
        }
    }

    private void put(String[] row, String name, String mean) {
        Indicator indicator = Indicator.find(cell(row, "indicator"));
        if (indicator != null) {
            bands.open(indicator, plain(cell(row, name)))
                    .set(
                            Integer.parseInt(cell(row, "week")),
                            new Estimate(number(cell(row, mean)), number(cell(row, "low")), number(cell(row, "high"))));
        }
    }

    private String cell(String[] row, String column) {
        return row[columns.indexOf(column)];
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    /** Without the apostrophe that keeps spreadsheets from taking a name for a formula. */
    private static String plain(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
