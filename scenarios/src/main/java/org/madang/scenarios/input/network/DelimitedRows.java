package org.madang.scenarios.input.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a delimited file, one after the other: divided by tabs, semicolons, commas, bars or blanks, with quotes as in
 * CSV ({@link Dialect}); comments as {@link Lines} takes them.
 */
final class DelimitedRows {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final Source source;
    private final Notes notes;
    private final Faults faults;

    DelimitedRows(Source source, Notes notes, Faults faults) {
        this.source = source;
        this.notes = notes;
        this.faults = faults;
    }

    /** How the file is divided; null for a file without lines. */
    Dialect dialect() throws IOException {
        try (BufferedReader in = source.text()) {
            List<String> sample = Lines.sample(in);
            return sample.isEmpty() ? null : Dialect.of(sample);
        }
    }

    void forEach(Consumer<CsvRow> action) throws IOException {
        Dialect dialect = dialect();
        if (dialect != null) {
            forEach(dialect, action);
        }
    }

    void forEach(Dialect dialect, Consumer<CsvRow> action) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(dialect.separator());
        try (Lines lines = new Lines(source.text(), dialect, notes, faults);
                CsvParser parser = CSV.getFactory().createParser(lines)) {
            parser.setSchema(schema);
            rows(parser, action);
        }
    }

    private void rows(CsvParser parser, Consumer<CsvRow> action) throws IOException {
        CsvRow row = new CsvRow();
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY -> row.clear();
                    case VALUE_STRING -> row.add(parser.getText(), parser.currentTokenLocation());
                    default -> action.accept(row);
                }
            }
        } catch (JsonProcessingException e) {
            int line = Math.max(1, parser.currentTokenLocation().getLineNr());
            throw faults.fatal(line, 1, "is no list of values: " + e.getOriginalMessage());
        }
    }
}
