package org.madang.scenarios.study.design;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.FactorColumn;

/** The points of a CSV file: a header with the names of the factors, a row a point. */
final class CsvRows implements Rows {
    private final List<List<Double>> rows = new ArrayList<>();
    private final Map<List<Double>, Integer> lineOf = new HashMap<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<FactorColumn> columns;
    private final String source;

    /** @throws BadInputException with all problems of the file */
    CsvRows(Path file, List<FactorAxis> axes) {
        columns = axes.stream().map(FactorAxis::column).toList();
        source = file.toString();
        String text = RecordReader.text(file);
        CsvMapper mapper = CsvMapper.builder()
                .enable(
                        CsvParser.Feature.WRAP_AS_ARRAY,
                        CsvParser.Feature.TRIM_SPACES,
                        CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(text)) {
            int[] columnOf = header(lines.hasNext() ? lines.next() : new String[0]);
            throwIfAny();
            while (lines.hasNext()) {
                int line = lines.getCurrentLocation().getLineNr();
                row(lines.next(), columnOf, line);
            }
        } catch (RuntimeJsonMappingException e) {
            String why =
                    e.getCause() instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            problem(0, 0, "is no CSV: " + why.lines().findFirst().orElse(""));
        } catch (JsonProcessingException e) {
            problem(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    1,
                    "is no CSV: " + e.getOriginalMessage());
        } catch (IOException e) {
            problem(0, 0, "cannot be read: " + e.getMessage());
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problem(1, 1, "holds no points: expected a row of values below the header");
        }
        throwIfAny();
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private void problem(int line, int column, String message) {
        problems.add(new InputProblem(new Place(source, line, column), "", message));
    }

    /** For each factor, the column of the file. */
    private int[] header(String[] names) {
        List<String> factors = columns.stream().map(FactorColumn::name).toList();
        int[] columnOf = new int[factors.size()];
        List<String> written = List.of(names);
        for (int c = 0; c < names.length; c++) {
            if (!factors.contains(names[c])) {
                problem(1, c + 1, "no factor is called '" + names[c] + "'; " + Words.hint(names[c], factors));
            } else if (written.indexOf(names[c]) < c) {
                problem(1, c + 1, "the column '" + names[c] + "' is there twice");
            }
        }
        for (int f = 0; f < columnOf.length; f++) {
            columnOf[f] = written.indexOf(factors.get(f));
            if (columnOf[f] < 0) {
                problem(1, 1, "the factor '" + factors.get(f) + "' has no column");
            }
        }
        return columnOf;
    }

    private void row(String[] cells, int[] columnOf, int line) {
        if (cells.length != columnOf.length) {
            problem(line, 1, "found " + cells.length + " values, expected " + columnOf.length + " as in the header");
            return;
        }
        if (rows.size() == Design.MOST_POINTS) {
            problem(line, 1, "a study has at most " + Design.MOST_POINTS + " points");
            throwIfAny();
        }
        List<Double> values = new ArrayList<>();
        for (int f = 0; f < columnOf.length; f++) {
            values.add(value(columns.get(f), cells[columnOf[f]], line, columnOf[f] + 1));
        }
        Integer before = lineOf.putIfAbsent(values, line);
        if (before != null) {
            problem(line, 1, "the same point as in line " + before + ": each is run once, leave one of them out");
        }
        rows.add(values);
    }

    private double value(FactorColumn factor, String cell, int line, int column) {
        if (factor.isLabelled()) {
            int label = factor.labels().indexOf(cell);
            if (label < 0) {
                problem(line, column, factor.name() + ": found '" + cell + "'; " + Words.hint(cell, factor.labels()));
            }
            return label;
        }
        double value = number(cell);
        boolean good = factor.kind().equals("distribution")
                ? !Double.isNaN(value) && !Double.isInfinite(value)
                : value >= factor.low() && value <= factor.high();
        if (!good || factor.whole() && value != Math.rint(value)) {
            problem(line, column, factor.name() + ": found '" + cell + "', expected " + expected(factor));
        }
        return value;
    }

    private static String expected(FactorColumn factor) {
        String number = factor.whole() ? "a whole number" : "a number";
        return factor.kind().equals("distribution")
                ? number
                : number + " from " + org.madang.scenarios.file.Digits.of(factor.low()) + " to "
                        + org.madang.scenarios.file.Digits.of(factor.high());
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public List<Double> row(int r) {
        return rows.get(r);
    }
}
