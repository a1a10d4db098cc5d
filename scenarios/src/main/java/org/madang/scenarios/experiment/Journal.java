package org.madang.scenarios.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;
import org.madang.scenarios.file.Fingerprint;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Pieces;

/**
 * Keeps finished pieces of work on disk while a command works, so that the same command goes on where it was killed. A piece is known
 * by all that it depends on, in words; what was cut short or damaged is not there, and is done again.
 */
public final class Journal {
    /** Keeps nothing. */
    public static final Journal NONE = new Journal(null, "", "nowhere");

    private static final int NAME = 32;

    private final Pieces pieces;
    private final String words;
    private final String place;

    private Journal(Pieces pieces, String words, String place) {
        this.pieces = pieces;
        this.words = words;
        this.place = place;
    }

    /** The journal in a folder that is there for it alone. */
    public static Journal in(Kept folder) {
        try {
            return new Journal(new Pieces(folder, "journal"), "", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read finished work in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The same, for pieces that depend on this too. */
    public Journal of(String inputs) {
        return pieces == null ? this : new Journal(pieces, name(inputs), place);
    }

    private String name(String piece) {
        return Fingerprint.of(words + "\n" + piece).substring(0, NAME);
    }

    Optional<byte[]> read(String piece) {
        try {
            return pieces == null ? Optional.empty() : pieces.read(name(piece));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void write(String piece, byte... bytes) {
        try {
            if (pieces != null) {
                pieces.write(name(piece), bytes);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("cannot keep finished work in " + place + ": " + e.getMessage(), e);
    }

    /** Numbers that were kept, to the last bit. */
    public Optional<double[]> numbers(String piece) {
        return read(piece).map(bytes -> {
            double[] numbers = new double[bytes.length / Double.BYTES];
            ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
            return numbers;
        });
    }

    public void keep(String piece, double... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        write(piece, bytes.array());
    }

    /** Numbers that were kept; if they are not there they are made, and kept. */
    public double[] numbers(String piece, Supplier<double[]> make) {
        return numbers(piece).orElseGet(() -> {
            double[] made = make.get();
            keep(piece, made);
            return made;
        });
    }
}
