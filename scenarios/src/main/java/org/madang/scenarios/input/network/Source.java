package org.madang.scenarios.input.network;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file that can be opened again and again, unpacked on the way if it is compressed by gzip. */
record Source(Path file) {
    private static final int GZIP = 0x8b1f;
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Its bytes, unpacked. */
    InputStream bytes() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    /** Its text in UTF-8, without a byte order mark; what is no UTF-8 ends in a {@code MalformedInputException}. */
    BufferedReader text() throws IOException {
        Reader strict = new InputStreamReader(bytes(), StandardCharsets.UTF_8.newDecoder());
        BufferedReader text = new BufferedReader(strict, BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** How it begins: up to so many bytes, as Latin letters, for telling one format from another. */
    String beginning(int most) throws IOException {
        try (InputStream in = bytes()) {
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }
}
