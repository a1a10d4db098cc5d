package org.madang.scenarios.brief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.results.ShownMap;
import org.madang.scenarios.results.Verified;
import org.madang.scenarios.statement.Voice;

/**
 * A brief as text, before it takes a form. Two pages: the first says what to do, the second how, and how sure that is.
 *
 * @param note what the reader must know before anything else; empty where there is nothing
 * @param first the parts of the first page
 * @param second the parts of the second page; none if there is little to say
 * @param source version, seed and command of the results, in a sentence
 * @param verified whether the results are what was written
 */
public record Brief(
        String title,
        String question,
        String note,
        List<Part> first,
        List<Part> second,
        String source,
        Verified verified) {
    public Brief {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * The same with a map as its first figure.
     *
     * @param file of the brief, from which the picture is named
     */
    public Brief showing(ShownMap map, Path file, Voice voice) {
        List<Item> items = new ArrayList<>();
        Path from = file.toAbsolutePath().normalize().getParent();
        Path picture = map.folder().resolve(ShownMap.PICTURE).toAbsolutePath().normalize();
        String link = from.getRoot().equals(picture.getRoot())
                ? from.relativize(picture).toString()
                : picture.toString();
        items.add(new Picture(map.title(), link.replace('\\', '/'), map.picture()));
        String market = voice.authored(map.market().scenario().name());
        items.add(new Point(voice.say("brief.map", "market", market), String.join(" ", map.sentences())));
        List<Part> parts = new ArrayList<>(List.of(new Part(map.title(), items)));
        parts.addAll(first);
        return new Brief(title, question, note, parts, second, source, verified);
    }

    /** A heading with what stands under it. */
    public record Part(String heading, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** Something that stands under a heading. */
    public sealed interface Item {}

    /**
     * A sentence with its grounds.
     *
     * @param grounds claim, verdict and figures; may be empty
     */
    public record Point(String sentence, String grounds) implements Item {}

    /**
     * A small table.
     *
     * @param rows the first is the head; all have the same number of cells
     * @param widths of the columns, relative
     */
    public record Table(List<List<String>> rows, List<Integer> widths) implements Item {
        public Table {
            rows = List.copyOf(rows);
            widths = List.copyOf(widths);
        }
    }

    /**
     * A figure that was drawn before.
     *
     * @param title what it shows
     * @param link where it lies, as seen from the brief
     * @param png the picture
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(String title, String link, byte[] png) implements Item {}
}
