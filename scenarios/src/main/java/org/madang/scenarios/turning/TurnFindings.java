package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
     * @param verdict of the full comparison: 1 if the first side is surely ahead, 0 if nothing is sure
     * @param kind what the sides are
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
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Turn turn : turns.turns()) {
            if (turn.sign() != verdict
                    && findings.size() < MOST
                    && told.add(turn.move().input().name())) {
                findings.add(turned(turn));
            }
        }
        if (findings.isEmpty()) {
            findings.add(basis("flip.none").with("n", inputs()));
        }
        findings.add(basis("flip.basis"));
        return findings;
    }

    private int inputs() {
        return (int) turns.turns().stream()
                .map(turn -> turn.move().input().name())
                .distinct()
                .count();
    }

    private Finding basis(String id) {
        return Finding.of(id)
                .with("worlds", turns.worlds())
                .with("people", turns.participants())
                .by(SIMULTANEOUS);
    }

    private Finding turned(Turn turn) {
        Move move = turn.move();
        boolean isCrossed = !Double.isNaN(turn.value().mean());
        String id = turn.sign() == 0 ? "flip.unsure" : verdict == 0 ? "flip.decides" : "flip.turn";
        Estimate value = isCrossed && turn.sign() != 0 && verdict != 0
                ? turn.value()
                : new Estimate(move.to(), Double.NaN, Double.NaN);
        return Finding.of(id)
                .with("factor", Value.Said.of("move." + move.input().name()))
                .with("value", amount(value.mean()))
                .with("ci", ci(value))
                .with("edge", Value.Said.of(move.isUp() ? "flip.more" : "flip.less"))
                .with("now", amount(move.now()))
                .with("a", side(turn.sign() < 0 ? turns.second() : turns.first()))
                .by(SIMULTANEOUS);
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

    private Side side(int place) {
        return Standing.side(turns.plan().sideNames().get(place), kind);
    }
}
