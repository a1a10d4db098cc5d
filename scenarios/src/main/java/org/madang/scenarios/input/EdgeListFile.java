package org.madang.scenarios.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.sim.network.EdgeList;

/**
 * Reads ties from a text file: two node names a line and perhaps a weight, set apart by commas, tabs, semicolons or
 * blanks. Lines that start with # or % are comments. A first line that names its columns is a header, and so is one of two
 * numbers of which the second is that of the lines below it. GraphML is read by {@link GraphMlFile}.
 */
public final class EdgeListFile {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");
    private static final int MOST_PROBLEMS = 20;

    private final Path file;
    private final boolean directed;
    private final TieList ties = new TieList();
    private final List<InputProblem> problems = new ArrayList<>();
    private int columns;
    private boolean started;
    /** A first line of two whole numbers: the numbers of nodes and ties, or a tie; known at the end. */
    private String[] perhapsHeader;

    private EdgeListFile(Path file, boolean directed) {
        this.file = file;
        this.directed = directed;
    }

    /**
     * @throws BadInputException with every bad line (the first twenty)
     */
    public static EdgeList read(Path file, boolean directed) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        if (name.endsWith(".graphml") || name.endsWith(".xml")) {
            return GraphMlFile.read(file);
        }
        EdgeListFile reader = new EdgeListFile(file, directed);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int at = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                reader.line(line, ++at);
            }
        } catch (MalformedInputException e) {
            throw bad(file, 0, "is not a text file in UTF-8");
        } catch (IOException e) {
            throw bad(file, 0, "cannot be read: " + e.getMessage());
        }
        return reader.finish();
    }

    static BadInputException bad(Path file, int line, String message) {
        return new BadInputException(
                List.of(new InputProblem(new Place(file.toString(), line, line > 0 ? 1 : 0), "", message)));
    }

    private void line(String text, int at) {
        String line = (at == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
        if (line.isEmpty() || line.startsWith("#") || line.startsWith("%")) {
            return;
        }
        String[] cell = SEPARATOR.split(line);
        if (columns == 0 && !started) {
            started = true;
            if (namesColumns(cell)) {
                return;
            }
            if (cell.length == 2 && isCount(cell[0]) && isCount(cell[1])) {
                perhapsHeader = cell;
                return;
            }
        }
        if (columns == 0) {
            columns = cell.length;
        }
        if (cell.length < 2 || cell.length > 4 || cell.length != columns) {
            problem(
                    at,
                    cell.length < 2 || cell.length > 4
                            ? "expected two node names and perhaps a weight, found " + cell.length + " values"
                            : "expected " + columns + " values as on the lines above, found " + cell.length);
            return;
        }
        float w = cell.length < 3 ? 1 : weightOf(cell[2], at);
        ties.add(cell[0], cell[1], w);
    }

    private static boolean namesColumns(String[] cell) {
        String first = cell[0].toLowerCase(java.util.Locale.ROOT);
        return List.of("source", "src", "from", "node1", "id1", "u").contains(first);
    }

    private static boolean isCount(String text) {
        return text.matches("[0-9]{1,9}");
    }

    private float weightOf(String text, int at) {
        try {
            float w = Float.parseFloat(text);
            if (w >= 0 && w < Float.POSITIVE_INFINITY) {
                return w;
            }
        } catch (NumberFormatException e) {
            // Reported below with the others.
        }
        problem(at, "the weight must be a number of 0 or more, found '" + text + "'");
        return 1;
    }

    private void problem(int line, String message) {
        problems.add(new InputProblem(new Place(file.toString(), line, 1), "", message));
        if (problems.size() == MOST_PROBLEMS) {
            throw new BadInputException(problems);
        }
    }

    private EdgeList finish() {
        boolean isTie = perhapsHeader != null && Integer.parseInt(perhapsHeader[1]) != ties.count();
        if (isTie && columns > 2) {
            problem(1, "expected " + columns + " values as on the lines below, found 2");
        } else if (isTie) {
            ties.add(perhapsHeader[0], perhapsHeader[1], 1);
        }
        if (problems.isEmpty() && ties.count() == 0) {
            throw bad(file, 0, "holds no ties: expected lines of two node names");
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return ties.toEdgeList(columns >= 3, directed);
    }
}
