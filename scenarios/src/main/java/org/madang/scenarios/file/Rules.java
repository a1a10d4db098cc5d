package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Problem;
import org.madang.sim.config.Problems;

/** Rules that tie several keys of a record together: those of the record itself, and those that a format adds. */
final class Rules {
    /** A rule about the records of one type; what it reports has paths relative to the record. */
    private record OfType<R>(Class<R> type, BiConsumer<R, Problems> rule) {
        void check(Object record, Problems problems) {
            if (type.isInstance(record)) {
                rule.accept(type.cast(record), problems);
            }
        }
    }

    private final List<OfType<?>> added;

    private Rules(List<OfType<?>> added) {
        this.added = List.copyOf(added);
    }

    static Rules none() {
        return new Rules(List.of());
    }

    <R> Rules with(Class<R> type, BiConsumer<R, Problems> rule) {
        List<OfType<?>> more = new ArrayList<>(added);
        more.add(new OfType<>(type, rule));
        return new Rules(more);
    }

    /**
     * Reports broken rules of one record, but for those about values that were refused already.
     *
     * @param other the record with other stand-ins for numbers that could not be read: only what both break is told
     */
    void check(Object record, Object other, Node.Mapping mapping, Slot slot, Findings findings) {
        List<Problem> both = new ArrayList<>(broken(record));
        if (other != record) {
            both.retainAll(broken(other));
        }
        for (Problem problem : both) {
            Place nearest = KeyPath.nearest(mapping, problem.path());
            Place place = nearest.equals(mapping.place()) ? slot.place() : nearest;
            String path = KeyPath.join(slot.path(), problem.path());
            if (!findings.concern(path)) {
                findings.add(place, path, problem.message());
            }
        }
    }

    private List<Problem> broken(Object record) {
        Problems problems = Problems.at("");
        if (record instanceof Checked rules) {
            rules.check(problems);
        }
        added.forEach(rule -> rule.check(record, problems));
        return problems.found();
    }
}
