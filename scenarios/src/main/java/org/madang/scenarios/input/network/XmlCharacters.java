package org.madang.scenarios.input.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, in the encoding that it declares; UTF-8 or, after such a mark, UTF-16 if it declares none.
 * Java's parser would tell a terminal of bytes that are none, beside the exception.
 */
final class XmlCharacters {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int HEAD = 512;

    private XmlCharacters() {}

    /** @throws IOException if it declares an encoding that there is not; the reader throws where bytes are no characters */
    static Reader of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_16.newDecoder());
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        String name = declared.find() ? declared.group(1) : "UTF-8";
        try {
            return new InputStreamReader(bytes, Charset.forName(name).newDecoder());
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new IOException("declares the encoding " + name + ", which there is not", e);
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        boolean same = head.length >= mark.length;
        for (int n = 0; n < mark.length && same; n++) {
            same = (head[n] & 0xFF) == mark[n];
        }
        return same;
    }
}
