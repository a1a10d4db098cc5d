package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.madang.scenarios.experiment.InOrder;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Weeks;
import org.madang.scenarios.experiment.Workers;
import org.madang.sim.parallel.Crew;

/** Parts that are run together, one replication of all a piece of work, and what is there of their values. */
final class Job {
    /**
     * @param journal for what this part gives
     * @param values by replication
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Member(Part part, Journal journal, double[][] values) {
        Optional<double[]> kept(int replication) {
            return journal.numbers("replication " + replication);
        }

        void keep(int replication, double... found) {
            journal.keep("replication " + replication, found);
        }
    }

    private final List<Member> members;
    private final Weeks weeks;

    Job(List<Part> parts, Journal journal, Weeks weeks) {
        this.weeks = weeks;
        members = parts.stream()
                .map(part -> new Member(part, journal.of(part.inputs()), new double[part.replications()][]))
                .toList();
    }

    /** By part and replication, once all pieces were taken. */
    List<double[][]> values() {
        return members.stream().map(Member::values).toList();
    }

    /** What submits them, in their order. */
    Stream<Supplier<InOrder.Piece<double[][]>>> pieces(Workers workers) {
        int replications = members.stream()
                .mapToInt(member -> member.part().replications())
                .max()
                .orElse(0);
        return IntStream.range(0, replications)
                .mapToObj(r ->
                        () -> new InOrder.Piece<>(workers.submit(crew -> replicate(r, crew)), found -> take(r, found)));
    }

    /** Those that have so many replications. */
    private List<Member> at(int replication) {
        return members.stream()
                .filter(member -> replication < member.part().replications())
                .toList();
    }

    private boolean take(int replication, double[][] found) {
        List<Member> there = at(replication);
        for (int n = 0; n < found.length; n++) {
            there.get(n).values()[replication] = found[n];
        }
        return true;
    }

    /** What a replication gives, by member; what is kept is not run again. */
    private double[][] replicate(int replication, Crew crew) {
        weeks.check();
        List<Member> there = at(replication);
        double[][] found = new double[there.size()][];
        List<Integer> missing = new ArrayList<>();
        for (int n = 0; n < found.length; n++) {
            Member member = there.get(n);
            found[n] = member.kept(replication).orElse(null);
            if (found[n] == null) {
                missing.add(n);
            } else {
                weeks.add(member.part().setting().weeks());
            }
        }
        List<Part> parts = missing.stream().map(n -> there.get(n).part()).toList();
        Iterator<double[]> fresh = run(parts, replication, crew).iterator();
        for (int n : missing) {
            found[n] = fresh.next();
            there.get(n).keep(replication, found[n]);
        }
        return found;
    }

    private List<double[]> run(List<Part> parts, int replication, Crew crew) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Replicator replicator =
                new Replicator(Part.runs(parts), parts.get(0).plan().size().seed());
        boolean watching = parts.stream().anyMatch(Part::asksForPeople);
        return Part.values(parts, (watching ? replicator.watching() : replicator).run(replication, crew, weeks::week));
    }
}
