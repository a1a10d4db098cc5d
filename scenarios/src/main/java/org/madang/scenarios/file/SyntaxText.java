package org.madang.scenarios.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.ContentReference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what a YAML or JSON parser did not like, and where. */
final class SyntaxText {
    /** What the parser says, and what has usually happened. */
    private static final List<Map.Entry<String, String>> PLAIN_WORDS = List.of(
            Map.entry("TAB", "a tab stands where blanks are expected; indent with blanks"),
            Map.entry(
                    "mapping values are not allowed here",
                    "a ':' too many, or a line indented too far; put text that contains ': ' in quotes"),
            Map.entry("but found ']'", "a ']' too many"),
            Map.entry("but found '}'", "a '}' too many"),
            Map.entry("<block end>", "the indentation does not fit the lines above"),
            Map.entry("could not find expected ':'", "a key without ':' after it"),
            Map.entry("<stream end>", "a bracket, brace or quote is never closed"),
            Map.entry("unexpected end of stream", "a bracket, brace or quote is never closed"),
            Map.entry("end-of-input", "a bracket, brace or quote is never closed"),
            Map.entry("non-standard) comment", "JSON has no comments; take them out, or write YAML, with #"),
            Map.entry("double-quote to start field name", "a ',' too many, or a key without \"double quotes\""),
            Map.entry("Unexpected close marker '}'", "a '}' where a ']' is needed first"),
            Map.entry("Unexpected close marker ']'", "a ']' where a '}' is needed first"),
            Map.entry("Non-standard token", "JSON has no such value; numbers here are finite"),
            Map.entry("Unrecognized token", "text must stand in \"double quotes\" in JSON"),
            Map.entry("character escape", "'\\' begins an escape in JSON; write it twice for itself"),
            Map.entry("(CTRL-CHAR", "text in JSON holds no tabs and line breaks; write \\t and \\n"),
            Map.entry("separate Object entries", "a ',' is missing between two entries"),
            Map.entry("separate Array entries", "a ',' is missing between two entries"),
            Map.entry("separate field name and value", "a key without ':' after it"),
            Map.entry("eading zeroes", "a number cannot begin with 0 in JSON"),
            Map.entry("Expected a field name", "a key must be a single word"),
            Map.entry("'%'", "text that begins with % must stand in quotes"),
            Map.entry("'@'", "text that begins with @ must stand in quotes"),
            Map.entry("'`'", "text that begins with ` must stand in quotes"));

    private SyntaxText() {}

    static BadInputException problem(
            JsonProcessingException e, Function<JsonLocation, Place> places, Findings findings) {
        String said = e.getOriginalMessage();
        JsonLocation at = e.getLocation() == null ? TreeParser.START : e.getLocation();
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            Mark mark = yaml.getProblemMark();
            said = yaml.getProblem();
            at = new JsonLocation(
                    ContentReference.unknown(), mark.getIndex(), mark.getLine() + 1, mark.getColumn() + 1);
        }
        return findings.fatal(places.apply(at), "", "not readable as YAML or JSON: " + plain(said));
    }

    private static String plain(String said) {
        return PLAIN_WORDS.stream()
                .filter(e -> said.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> said.lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\s*\\([^()]*\\[Source:.*|\\s*\\[Source:.*|\\s*\\(code \\d+\\)", "")
                        .replaceAll("\\p{Cntrl}", "?"));
    }
}
