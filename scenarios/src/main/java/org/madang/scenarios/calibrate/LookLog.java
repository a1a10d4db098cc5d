package org.madang.scenarios.calibrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.folder.Kept;

/**
 * Every look that was ever taken, in a file: values of the parameters, rows, distance. The same search goes on from it; looks
 * of another one are set aside. A line that was cut short is passed over.
 */
final class LookLog {
    private static final String ENDING = ".csv";

    private final Kept folder;
    private final String name;
    private final Calibration calibration;
    private final List<Target> targets;
    private final List<Look> looks = new ArrayList<>();

    /**
     * @param name of the file, without its ending; it need not exist
     * @param inputs stands for all that a look depends on
     */
    LookLog(Kept folder, String name, Calibration calibration, List<Target> targets, String inputs) {
        this.folder = folder;
        this.name = name + ENDING;
        this.calibration = calibration;
        this.targets = targets;
        try {
            List<String> lines = folder.holds(this.name) ? Files.readAllLines(folder.file(this.name)) : List.of();
            if (lines.isEmpty() || !lines.get(0).equals("# " + inputs)) {
                if (!lines.isEmpty()) {
                    folder.setAside(this.name);
                }
                byte[] start = ("# " + inputs + "\n" + head() + "\n").getBytes(StandardCharsets.UTF_8);
                folder.write(this.name, out -> out.write(start));
            } else {
                lines.stream().skip(2).forEach(this::read);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private String head() {
        List<String> cells = new ArrayList<>(List.of("look", "distance", "inside"));
        calibration.parameters().forEach(parameter -> cells.add(quoted(parameter.name())));
        targets.forEach(target -> cells.add(quoted(target.name())));
        return String.join(",", cells) + ",end";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void read(String line) {
        String[] cells = line.split(",", -1);
        int dimension = calibration.dimension();
        if (cells.length == 4 + dimension + targets.size() && cells[cells.length - 1].equals("end")) {
            double[] numbers = Arrays.stream(cells, 3, cells.length - 1)
                    .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                    .toArray();
            double[] point = new double[dimension];
            Arrays.setAll(point, n -> calibration.parameters().get(n).position(numbers[n]));
            looks.add(new Look(point, Arrays.copyOfRange(numbers, dimension, numbers.length)));
        }
    }

    void add(Look look) {
        looks.add(look);
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(looks.size()));
        cells.add(Digits.of(look.distance(targets)));
        cells.add(Long.toString(look.inside(targets)));
        cells.addAll(numbers(calibration.values(look.point())));
        cells.addAll(numbers(look.rows()));
        try {
            String line = String.join(",", cells) + ",end\n";
            folder.append(name, line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static List<String> numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? "" : Digits.of(value))
                .collect(Collectors.toList());
    }

    List<Look> looks() {
        return List.copyOf(looks);
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("cannot keep the looks in " + folder + ": " + e.getMessage(), e);
    }
}
