package org.madang.scenarios.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for values: {@code {a}}, {@code {a.name}} for a part of it, {@code {a|은}} with the particle that
 * fits it.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\.([^}|]+))?(?:\\|([^}]+))?}");

    private final List<Piece> pieces = new ArrayList<>();
    private final String end;

    /** Text, then a value. */
    private record Piece(String before, String name, String part, Particle particle) {}

    Template(String text) {
        Matcher matcher = PLACE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Piece(
                    text.substring(from, matcher.start()),
                    matcher.group(1),
                    matcher.group(2) == null ? "" : matcher.group(2),
                    matcher.group(3) == null ? null : Particle.of(matcher.group(3))));
            from = matcher.end();
        }
        end = text.substring(from);
    }

    /** The names of the values it has places for. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        pieces.forEach(piece -> names.add(piece.name));
        return names;
    }

    /** @param value what stands for a name and a part of it ("" for the whole) */
    String fill(BiFunction<String, String, String> value) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String filled = value.apply(piece.name, piece.part);
            text.append(piece.before).append(filled);
            if (piece.particle != null) {
                text.append(piece.particle.after(filled));
            }
        }
        return text.append(end).toString();
    }
}
