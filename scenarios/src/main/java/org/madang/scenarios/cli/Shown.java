package org.madang.scenarios.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Text on its way to a terminal. Names come from files, which come from anybody: what would steer a terminal, or turn the
 * order of what is read, is shown as {@code \}{@code u001b} and not sent. So written it is valid JSON as well.
 */
final class Shown extends FilterWriter {
    Shown(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        int plain = offset;
        for (int i = offset; i < end; i++) {
            char c = text.charAt(i);
            boolean isLineEnd = c == '\n' || c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
            if (!isLineEnd && c != '\t' && steers(c)) {
                out.write(text, plain, i - plain);
                out.write(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                plain = i + 1;
            }
        }
        out.write(text, plain, end - plain);
    }

    /** Control characters, marks of direction, line and paragraph separators. */
    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}
