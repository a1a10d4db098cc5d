package org.madang.scenarios.input.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a delimited file as a CSV parser takes them: comments are empty lines, so that numbers of lines stay, and
 * blanks that separate are one. A line that begins with # or % is a comment if a blank or another such sign follows, if it
 * has not as many values as the other lines, or if blanks separate and no other line came before it; so names that begin
 * with these signs are kept.
 */
final class Lines extends Reader {
    private static final int SAMPLE = 1000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private final BufferedReader in;
    private final Dialect dialect;
    private final Notes notes;
    private final Faults faults;
    private boolean begun;
    private int number;
    private String line = "";
    private int next;

    Lines(BufferedReader in, Dialect dialect, Notes notes, Faults faults) {
        this.in = in;
        this.dialect = dialect;
        this.notes = notes;
        this.faults = faults;
    }

    /** The first lines that hold something; those that may be comments only where there are no others. */
    static List<String> sample(BufferedReader in) throws IOException {
        List<String> plain = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        for (String line = in.readLine(); line != null && plain.size() < SAMPLE; line = in.readLine()) {
            String text = line.strip();
            if (isSign(text, 0) && signed.size() < SAMPLE) {
                signed.add(text);
            } else if (!text.isEmpty()) {
                plain.add(text);
            }
        }
        return plain.isEmpty() ? signed : plain;
    }

    private static boolean isSign(String text, int at) {
        return text.length() > at && (text.charAt(at) == '#' || text.charAt(at) == '%');
    }

    private boolean isComment(String text) {
        return isSign(text, 0)
                && (text.length() == 1
                        || Character.isWhitespace(text.charAt(1))
                        || isSign(text, 1)
                        || dialect.values(text) != dialect.columns()
                        || dialect.separator() == ' ' && !begun);
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        if (next == line.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, out, offset);
        next += count;
        return count;
    }

    private boolean advance() throws IOException {
        String read = in.readLine();
        if (read == null) {
            return false;
        }
        number++;
        Matcher control = CONTROL.matcher(read);
        if (control.find()) {
            faults.add(number, control.start() + 1, "has a control character");
        }
        String text = read.strip();
        boolean comment = isComment(text);
        notes.comments += comment ? 1 : 0;
        begun |= !comment && !text.isEmpty();
        line = (comment || text.isEmpty() ? "" : dialect.even(read)) + "\n";
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
