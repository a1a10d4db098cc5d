package org.madang.scenarios.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output that remembers why it could not be written: a print writer only tells that it could not. */
final class Stdout extends FilterOutputStream {
    private static final Path LINK = Path.of("/proc/self/fd/1");

    private IOException failure;

    Stdout() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    String reason() {
        return failure == null ? "closed" : failure.getMessage();
    }

    /** Whether somebody who has seen enough went away, as {@code head} does: that is no mistake. */
    boolean isClosedByReader() {
        return reason().toLowerCase(Locale.ROOT).contains("pipe") || isPipe();
    }

    /** The system's words depend on its language; on Linux the link tells as well. */
    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(LINK).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
