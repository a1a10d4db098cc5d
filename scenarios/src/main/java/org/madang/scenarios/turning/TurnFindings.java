package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.answer.Standing;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statistics.Estimate;

/** What would turn a verdict, as findings, the nearest first. */
final class TurnFindings {
    /** More turns than this nobody remembers. */
    private static final int MOST = 4;

    private static final String SIMULTANEOUS = "moves";

    private final Turns turns;
    private final Kind kind;
    private final int verdict;

    /**
     * @param kind what the sides are
     * @param verdict of the full comparison: 1 if the first side is surely ahead, 0 if nothing is sure
     */
    TurnFindings(Turns turns, Kind kind, int verdict) {
        this.turns = turns;
        this.kind = kind;
        this.verdict = verdict;
    }

    List<Finding> findings() {
        if (turns.sign() != verdict) {
            return List.of(basis("flip.disagree"));
        }
        List<Finding> findings = new ArrayList<>(singles());
        if (findings.isEmpty()) {
            findings.add(basis("flip.none"));
        }
        findings.addAll(pairs());
        findings.add(basis("flip.basis"));
        return findings;
    }

    private List<Finding> singles() {
        List<Finding> findings = new ArrayList<>();
        Set<Input> told = new HashSet<>();
        for (Turn turn : turns.single()) {
            if (turn.sign() != verdict
                    && findings.size() < MOST
                    && told.add(turn.move().input())) {
                findings.add(single(turn));
            }
        }
        return findings;
    }

    /** The pair that takes most of the lead away, if that turns it; or that none does, or that none was tried. */
    private List<Finding> pairs() {
        if (turns.pairs().isEmpty()) {
            return List.of(Finding.of("flip.singly"));
        }
        return turns.pairs().stream()
                .filter(pair -> pair.sign() != verdict)
                .min((a, b) -> Double.compare(a.gap().mean(), b.gap().mean()))
                .map(pair -> List.of(pair(pair)))
                .orElseGet(() -> List.of(
                        Finding.of("flip.noPair").with("n", turns.pairs().size())));
    }

    private Finding basis(String id) {
        return Finding.of(id)
                .with("n", turns.inputs())
                .with("worlds", Screen.WORLDS)
                .with("people", turns.trial().screen().participants())
                .by(SIMULTANEOUS);
    }

    private Finding single(Turn turn) {
        Move move = turn.move();
        boolean isCrossed = !Double.isNaN(turn.value().mean());
        Estimate value = isCrossed && turn.sign() != 0 && verdict != 0
                ? turn.value()
                : new Estimate(move.to(), Double.NaN, Double.NaN);
        String id = turn.sign() == 0 ? "flip.unsure" : verdict == 0 ? "flip.decides" : "flip.turn";
        return moved(Finding.of(id), "", move, value)
                .with("range", range(move))
                .with("a", winner(turn))
                .by(SIMULTANEOUS);
    }

    private Finding pair(Turn turn) {
        Finding finding = Finding.of(turn.sign() == 0 ? "flip.pairUnsure" : "flip.pair");
        for (int n = 0; n < turn.moves().size(); n++) {
            Move move = turn.moves().get(n);
            finding = moved(finding, n == 0 ? "" : "2", move, new Estimate(move.to(), Double.NaN, Double.NaN));
        }
        return finding.with("a", winner(turn)).by(SIMULTANEOUS);
    }

    /** @param mark behind the names of the values, to tell two moves apart */
    private static Finding moved(Finding finding, String mark, Move move, Estimate value) {
        return finding.with(
                        "factor" + mark, Value.Said.of("move." + move.input().name()))
                .with("value" + mark, amount(value.mean()))
                .with("ci" + mark, ci(value))
                .with("edge" + mark, edge(move, value.mean()))
                .with("now" + mark, amount(move.now()));
    }

    /** Beyond the value, in the direction of the move; below nothing there is nothing. */
    private static Value edge(Move move, double value) {
        return Value.Said.of(value == 0 ? "" : move.isUp() ? "flip.more" : "flip.less");
    }

    private static Value range(Move move) {
        Range range = move.input().range();
        return new Value.Said(
                "flip.range." + range.source().name().toLowerCase(Locale.ROOT),
                Map.of("lo", amount(range.low(move.now())), "hi", amount(range.high(move.now()))));
    }

    private static Value ci(Estimate value) {
        return Double.isNaN(value.low())
                ? Value.Said.of("")
                : new Value.Said("flip.ci", Map.of("lo", amount(value.low()), "hi", amount(value.high())));
    }

    /** Inputs are told in two or three digits. */
    private static Value amount(double value) {
        return new Value.Number(value);
    }

    private Side winner(Turn turn) {
        int place = turn.sign() < 0 ? 1 : 0;
        return Standing.side(
                turns.trial().plan().sideNames().get(turns.trial().sides().get(place)), kind);
    }
}
