package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.StudyTable;

/**
 * What is found out about a decision.
 *
 * @param standings in the order of the strategies
 * @param best number of the strategy that is best on average
 * @param worlds how many worlds have all values
 * @param left worlds that were left out because a run had failed or a value had no meaning
 * @param replications of each world
 * @param knowing what knowing all unknowns is worth
 * @param knowingOne what knowing one of them is worth, in the order of the worth
 * @param unknowns what differs between worlds
 * @param hinge where the regret of the best strategy is surely large; empty where nowhere is
 * @param signal the rule on what can be seen that is worth following; empty where none is
 * @param front of two goals; empty where there is one
 * @param commitments whether plans that switch still want to
 * @param discount who is best at which discount rate; empty where value is not what decides
 */
public record Assessment(
        List<Standing> standings,
        int best,
        int worlds,
        int left,
        int replications,
        Estimate knowing,
        List<Worth> knowingOne,
        List<Unknown> unknowns,
        Optional<Hinge> hinge,
        Optional<Signal> signal,
        Optional<Front> front,
        List<Commitment> commitments,
        List<Discounting.Turn> discount) {
    public Assessment {
        standings = List.copyOf(standings);
        knowingOne = List.copyOf(knowingOne);
        unknowns = List.copyOf(unknowns);
        commitments = List.copyOf(commitments);
        discount = List.copyOf(discount);
    }

    /** What it is worth to know an unknown before one chooses. */
    public record Worth(String unknown, Estimate value) {}

    /** @throws IllegalArgumentException if too few worlds have values */
    public static Assessment of(DecisionFile file, StudyTable table) {
        Decision decision = file.decision();
        WorldTable worlds = new WorldTable(decision, table);
        Payoffs payoffs = worlds.payoffs(0);
        Standings standings = new Standings(payoffs);
        Information information = Information.of(payoffs);
        List<Unknown> unknowns = worlds.unknowns(file.fitted());
        List<Worth> one = new ArrayList<>();
        for (Unknown unknown : unknowns) {
            one.add(new Worth(unknown.name(), information.about(List.of(unknown))));
        }
        one.sort((a, b) -> Double.compare(b.value().mean(), a.value().mean()));
        boolean isValue = List.of(Discounting.VALUE, Discounting.WITH_REMAINS)
                .contains(decision.indicators().get(0));
        Discounting discounting = new Discounting(
                table,
                decision.strategies().size(),
                worlds.complete(),
                file.study().scenario().scenario().discountRate(),
                file.study().scenario().scenario().weeks());
        return new Assessment(
                standings.rows(
                        decision.strategies().stream().map(Course::name).toList(),
                        ruin(file, worlds),
                        decision.target()),
                standings.best(),
                payoffs.worlds(),
                table.points() - payoffs.worlds(),
                payoffs.replications(),
                information.about(unknowns),
                one,
                unknowns,
                Hinge.of(unknowns, standings.free().regret(standings.best())),
                Signal.of(payoffs, worlds.seen(file.study().seed())),
                decision.indicators().size() > 1 && payoffs.worlds() > 1
                        ? Optional.of(Front.of(payoffs, worlds.payoffs(1)))
                        : Optional.empty(),
                worlds.commitments(file.revisited()),
                isValue ? discounting.turns() : List.of());
    }

    /** By strategy: the share of runs whose cash falls below what was there to lose. */
    private static double[] ruin(DecisionFile file, WorldTable worlds) {
        Double[] funding = file.funding();
        return IntStream.range(0, funding.length)
                .mapToDouble(c -> funding[c] == null ? Double.NaN : worlds.shareBelow(c, -funding[c]))
                .toArray();
    }
}
