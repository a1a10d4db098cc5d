package org.madang.scenarios.study.optimize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Strategy;

/**
 * Keeps what every strategy gave in a file while tuning goes on, so that the same command goes on where it was killed. A
 * line a strategy: a hash of it, the values bit by bit, a checksum; a line that was cut short is passed over.
 */
final class RunLog implements TuningRuns {
    private static final String FILE = "tuning";

    private final Kept folder;
    private final TuningRuns runs;
    private final Map<String, double[]> kept = new HashMap<>();

    /** @param folder belongs to exactly one study */
    RunLog(Kept folder, TuningRuns runs) {
        this.folder = folder;
        this.runs = runs;
        try {
            if (folder.holds(FILE)) {
                Files.readString(folder.file(FILE), StandardCharsets.ISO_8859_1)
                        .lines()
                        .forEach(this::read);
                // What follows must not stick to a line that was cut short.
                append("\n");
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public double[] values(Strategy strategy) {
        String key = hash(strategy);
        double[] before = kept.get(key);
        if (before != null) {
            return before.clone();
        }
        double[] values = runs.values(strategy);
        StringBuilder line = new StringBuilder(key);
        for (double value : values) {
            line.append(' ').append(HexFormat.of().toHexDigits(Double.doubleToLongBits(value)));
        }
        append(line + " " + checksum(line.toString()) + "\n");
        return values;
    }

    private void read(String line) {
        int end = line.lastIndexOf(' ');
        if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
            return;
        }
        String[] words = line.substring(0, end).split(" ");
        double[] values = new double[words.length - 1];
        for (int n = 0; n < values.length; n++) {
            values[n] = Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(words[n + 1]));
        }
        kept.put(words[0], values);
    }

    private void append(String text) {
        try {
            folder.append(FILE, text);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("cannot keep finished runs in " + folder + ": " + e.getMessage(), e);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** 32 characters that stand for a strategy. */
    static String hash(Strategy strategy) {
        byte[] text = ScenarioFile.render(strategy).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
