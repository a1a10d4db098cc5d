package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Courses of which none is better in both of two goals. Chosen in every other world; what they bring is read from the rest, for
 * what was chosen flatters in the worlds it was chosen in.
 *
 * @param members courses on the front
 */
record Front(List<Member> members) {
    /** What a course on the front brings of the first and the second goal, in worlds it was not chosen in. */
    record Member(int course, double first, double second) {}

    Front {
        members = List.copyOf(members);
    }

    static Front of(Payoffs first, Payoffs second) {
        int[] choose =
                IntStream.range(0, first.worlds()).filter(w -> w % 2 == 0).toArray();
        int[] read = IntStream.range(0, first.worlds()).filter(w -> w % 2 == 1).toArray();
        Payoffs a = first.only(choose);
        Payoffs b = second.only(choose);
        List<Member> members = new ArrayList<>();
        for (int c = 0; c < first.courses(); c++) {
            int course = c;
            boolean isBeaten = IntStream.range(0, first.courses())
                    .anyMatch(o -> a.mean(o) >= a.mean(course)
                            && b.mean(o) >= b.mean(course)
                            && (a.mean(o) > a.mean(course) || b.mean(o) > b.mean(course)));
            if (!isBeaten) {
                members.add(new Member(
                        c, first.only(read).mean(c), second.only(read).mean(c)));
            }
        }
        return new Front(members);
    }
}
