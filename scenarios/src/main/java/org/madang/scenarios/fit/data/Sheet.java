package org.madang.scenarios.fit.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.RecordReader;

/**
 * A table as it stands in a file: separated by tabs, semicolons or commas, whichever the first line has most of; with decimal
 * commas throughout if one number can be read in no other way.
 *
 * @param header the names of the columns
 * @param rows below it, each as long as the header
 */
public record Sheet(Path file, List<Cell> header, List<List<Cell>> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A value and where it stands.
     *
     * @param decimal the decimal sign of the file
     */
    public record Cell(String text, Place place, char decimal) {
        public boolean isEmpty() {
            return text.isEmpty() || text.equals("-") || text.equalsIgnoreCase("na") || text.equalsIgnoreCase("n/a");
        }

        InputProblem problem(String message) {
            return new InputProblem(place, "", message);
        }

        /** The number, with or without separators of thousands, percent or currency signs; NaN if it is none. */
        public double number() {
            return DecimalSign.number(text, decimal);
        }
    }

    /** @throws BadInputException if it is no table */
    public static Sheet read(Path file) {
        String text = RecordReader.text(file);
        List<List<Cell>> lines = DecimalSign.decided(lines(file, text));
        List<InputProblem> problems = new ArrayList<>();
        if (lines.size() < 2) {
            problems.add(new InputProblem(
                    new Place(file.toString(), 1, 1), "", "expected the names of columns and at least one row below"));
        } else {
            for (List<Cell> line : lines) {
                if (line.size() != lines.get(0).size()) {
                    problems.add(line.get(0)
                            .problem("found " + line.size() + " values, expected "
                                    + lines.get(0).size() + " as in the first line"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Sheet(file, lines.get(0), lines.subList(1, lines.size()));
    }

    private static List<List<Cell>> lines(Path file, String text) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<List<Cell>> lines = new ArrayList<>();
        try (CsvParser parser = new CsvFactory().createParser(text)) {
            parser.setSchema(schema);
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.TRIM_SPACES);
            parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
            List<Cell> line = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    var at = parser.currentTokenLocation();
                    line.add(new Cell(
                            parser.getText(),
                            new Place(file.toString(), at.getLineNr(), Math.max(1, at.getColumnNr())),
                            '.'));
                } else if (token == JsonToken.END_ARRAY && !line.isEmpty()) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
            return lines;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            Place place = new Place(file.toString(), line, line == 0 ? 0 : 1);
            throw new BadInputException(List.of(new InputProblem(place, "", "is no table: " + e.getOriginalMessage())));
        } catch (IOException e) {
            throw new BadInputException(
                    List.of(new InputProblem(Place.of(file.toString()), "", "cannot be read: " + e.getMessage())));
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            best = count(first, c) > count(first, best) ? c : best;
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    /** The names of the columns. */
    public List<String> names() {
        return header.stream().map(Cell::text).toList();
    }

    /** Where a column stands; −1 if there is none. */
    public int find(String name) {
        return names().indexOf(name);
    }
}
