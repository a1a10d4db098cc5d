package org.madang.scenarios.brief;

import java.util.List;
import org.madang.scenarios.results.Verified;

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
}
