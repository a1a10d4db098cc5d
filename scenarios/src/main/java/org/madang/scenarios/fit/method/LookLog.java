package org.madang.scenarios.fit.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.folder.Kept;

/** Every look that was taken, in a file, so that the same fit goes on after it was killed. A line cut short is passed over. */
final class LookLog {
    private static final String NAME = "looks.csv";
    private static final String END = "end";

    private final Kept folder;
    private final Map<Integer, Look> looks = new HashMap<>();

    /**
     * @param folder for the looks of exactly one fit, named by the caller after all that a look depends on; null where nothing is kept
     */
    LookLog(Kept folder, int dimension) {
        this.folder = folder;
        if (folder == null || !folder.holds(NAME)) {
            return;
        }
        try {
            Files.readAllLines(folder.file(NAME)).forEach(line -> read(line, dimension));
            // What was cut short must not run into what is added.
            folder.append(NAME, "\n");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void read(String line, int dimension) {
        String[] cells = line.split(",", -1);
        if (cells.length >= dimension + 2 && cells[cells.length - 1].equals(END)) {
            double[] numbers = Arrays.stream(cells, 1, cells.length - 1)
                    .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                    .toArray();
            int number = Integer.parseInt(cells[0]);
            looks.put(
                    number,
                    new Look(
                            number,
                            Arrays.copyOf(numbers, dimension),
                            Arrays.copyOfRange(numbers, dimension, numbers.length)));
        }
    }

    /** The look of a number, if it was taken at this very point. */
    Optional<Look> find(int number, double... z) {
        Look look = looks.get(number);
        return look != null && Arrays.equals(look.z(), z) ? Optional.of(look) : Optional.empty();
    }

    void add(List<Look> taken) {
        if (folder == null) {
            return;
        }
        String lines = taken.stream().map(LookLog::line).collect(Collectors.joining());
        try {
            folder.append(NAME, lines);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static String line(Look look) {
        return look.number()
                + Arrays.stream(look.z()).mapToObj(z -> "," + Digits.of(z)).collect(Collectors.joining())
                + Arrays.stream(look.values())
                        .mapToObj(value -> "," + (Double.isNaN(value) ? "" : Digits.of(value)))
                        .collect(Collectors.joining())
                + "," + END + "\n";
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("cannot keep the looks in " + folder + ": " + e.getMessage(), e);
    }
}
