package org.madang.scenarios.input.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * A list of ties: a line a tie, two names and perhaps a weight, or columns named by a header. Divided by tabs, semicolons,
 * commas, bars or blanks, with quotes as in CSV ({@link Dialect}); comments as {@link Lines} takes them.
 */
final class DelimitedFile {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final Source source;
    private final Notes notes;
    private final Faults faults;

    DelimitedFile(Source source, Notes notes, Faults faults) {
        this.source = source;
        this.notes = notes;
        this.faults = faults;
    }

    Ties read() throws IOException {
        List<String> sample = sample();
        if (sample.isEmpty()) {
            return new Ties(faults);
        }
        Dialect dialect = Dialect.of(sample);
        notes.form = dialect.form();
        Konect konect = konect();
        TieRows rows = new TieRows(dialect, konect, notes, faults);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(dialect.separator());
        try (Lines lines = new Lines(source.text(), dialect, notes, faults);
                CsvParser parser = CSV.getFactory().createParser(lines)) {
            parser.setSchema(schema);
            rows(parser, rows);
        }
        return rows.finish();
    }

    private List<String> sample() throws IOException {
        try (BufferedReader in = source.text()) {
            return Lines.sample(in);
        }
    }

    private Konect konect() throws IOException {
        try (BufferedReader in = source.text()) {
            Konect konect = Konect.of(in.readLine());
            if (konect != null) {
                konect.tell(notes);
            }
            return konect;
        }
    }

    private void rows(CsvParser parser, TieRows rows) throws IOException {
        CsvRow row = new CsvRow();
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY -> row.clear();
                    case VALUE_STRING -> row.add(parser.getText(), parser.currentTokenLocation());
                    default -> rows.row(row);
                }
            }
        } catch (JsonProcessingException e) {
            int line = Math.max(1, parser.currentTokenLocation().getLineNr());
            throw faults.fatal(line, 1, "is no list of values: " + e.getOriginalMessage());
        }
    }
}
