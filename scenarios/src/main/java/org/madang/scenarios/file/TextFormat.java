package org.madang.scenarios.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Which format a text is in: YAML, or JSON where it looks like it. */
final class TextFormat {
    static final int MAX_LINE = 100_000;

    /** A brace, then a key in double quotes, the end, or a comment: JSON's own reader then says that there are none. */
    private static final Pattern LOOKS_LIKE_JSON = Pattern.compile("\\s*\\{\\s*(?:[\"}]|//|/\\*)");

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = yaml();

    private TextFormat() {}

    static JsonParser parser(String text) throws IOException {
        return (isJson(text) ? JSON : YAML).createParser(text);
    }

    /**
     * The first line, from 1, that is too long for YAML; 0 if there is none. Its scanner takes time with the square of a
     * line's length: one of 8 MB would keep it busy for 15 s.
     */
    static int lineTooLong(String text) {
        if (isJson(text)) {
            return 0;
        }
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            if (next - start > MAX_LINE) {
                return line;
            }
            start = next;
        }
        return 0;
    }

    private static boolean isJson(String text) {
        return LOOKS_LIKE_JSON.matcher(text).lookingAt();
    }

    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.LIMIT_BYTES);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
    }
}
