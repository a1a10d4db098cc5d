package org.madang.scenarios.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.input.ScenarioFile;

/**
 * Keeps what finished settings gave while claims run, so that the same command goes on where it was killed. One file a
 * setting, complete or absent: written beside, then renamed; its last line says that it is whole.
 */
public final class KeptValues {
    private static final String END = "end";

    private final Kept kept;

    /** @param kept for these files alone */
    public KeptValues(Kept kept) {
        this.kept = kept;
    }

    /** A name after all that the values of a setting depend on. */
    static String name(ClaimPlan plan, Setting setting, String version) {
        StringBuilder inputs = new StringBuilder(version + "\n" + plan.size().seed() + "\n");
        plan.file().claim().effects().forEach(effect -> inputs.append(effect.value())
                .append('\n'));
        setting.runs().forEach(run -> {
            inputs.append(run.name())
                    .append(ScenarioFile.READER.toJson(run.file().scenario()));
            run.turns().forEach(turn -> inputs.append(turn.week()).append(ScenarioFile.READER.toJson(turn.scenario())));
        });
        return plan.file().claim().name() + "-" + plan.replications() + "-" + sha256(inputs.toString());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param values by replication: what is kept of the effects */
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
            kept.write(name, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep finished work: " + e.getMessage(), e);
        }
    }

    /** What was kept; empty if there is nothing whole of so many replications. */
    Optional<double[][]> read(String name, int replications) {
        if (!kept.holds(name)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(kept.file(name));
            if (lines.size() != replications + 1 || !lines.get(replications).equals(END)) {
                return Optional.empty();
            }
            double[][] values = new double[replications][];
            for (int r = 0; r < replications; r++) {
                values[r] = Arrays.stream(lines.get(r).split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
            }
            return Optional.of(values);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
