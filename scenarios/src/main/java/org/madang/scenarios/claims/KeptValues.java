package org.madang.scenarios.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Digits;

/**
 * Keeps what finished settings gave while claims run, so that the same command goes on where it was killed. One file a
 * setting, complete or absent: written beside, then renamed; its last line says that it is whole.
 */
public final class KeptValues {
    private static final String END = "end";

    private final Path folder;

    /** @param folder for these files alone */
    public KeptValues(Path folder) {
        this.folder = folder;
    }

    /** @param values by replication, then by effect */
    void write(String name, double[][] values) {
        StringBuilder text = new StringBuilder();
        for (double[] row : values) {
            List<String> cells = new ArrayList<>();
            for (double value : row) {
                cells.add(Digits.of(value));
            }
            text.append(String.join(" ", cells)).append('\n');
        }
        text.append(END).append('\n');
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve(name + ".part");
            Files.writeString(beside, text);
            Files.move(
                    beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep finished work in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** What was kept; empty if there is nothing of that shape. */
    Optional<double[][]> read(String name, int replications, int effects) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != replications + 1 || !lines.get(replications).equals(END)) {
                return Optional.empty();
            }
            double[][] values = new double[replications][effects];
            for (int r = 0; r < replications; r++) {
                String[] cells = lines.get(r).split(" ", -1);
                for (int n = 0; n < effects; n++) {
                    values[r][n] = Double.parseDouble(cells[n]);
                }
            }
            return Optional.of(values);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
