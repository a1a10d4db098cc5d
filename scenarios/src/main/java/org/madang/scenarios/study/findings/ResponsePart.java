package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.figure.Figure;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.Responses;
import org.madang.sim.verdict.Estimate;

/** Every point: means of the sides, their paired difference, and who is ahead. */
final class ResponsePart {
    private static final int MOST_BARS = 24;

    private final Question q;
    private final Speech speech;
    private final List<Responses> level = new ArrayList<>();
    private final int[] points;

    ResponsePart(Question q, Speech speech) {
        this.q = q;
        this.speech = speech;
        for (int side = 0; side < q.sides(); side++) {
            level.add(q.level(side));
        }
        points = java.util.stream.IntStream.range(0, q.table().points())
                .filter(p -> q.main().count(p) > 0)
                .boxed()
                .sorted(this::byFactors)
                .mapToInt(p -> p)
                .toArray();
        if (points.length == 0) {
            throw new NoAnswerException("no point has finished runs with a value of " + speech.inSentence());
        }
    }

    /** By the first factor, then by the next. */
    private int byFactors(int one, int other) {
        int order = 0;
        for (int f = 0; f < q.factors() && order == 0; f++) {
            order = Double.compare(q.table().factor(one, f), q.table().factor(other, f));
        }
        return order;
    }

    Finding finding() {
        ResponseFiles files = new ResponseFiles(q, speech, level, points);
        return new Finding(
                StudyFigure.RESPONSE,
                sentences(),
                table(),
                files.csv(),
                files.json(),
                points.length <= MOST_BARS ? Optional.of(figure()) : Optional.empty());
    }

    private List<String> sentences() {
        if (!q.isPair()) {
            return List.of("Means over replications with their 95 % intervals.");
        }
        int[] count = new int[3];
        for (int p : points) {
            String winner = q.winner(q.main().estimate(p));
            count[winner == null ? 2 : winner.equals(q.first()) ? 0 : 1]++;
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Speech.capital(q.first()) + " is surely ahead at " + count[0] + " of " + points.length
                + " points, " + q.second() + " at " + count[1] + "; at " + count[2]
                + " no clear difference (95 %).");
        if (q.main().replications() < 2) {
            sentences.set(0, "With one replication a point nothing says how sure a difference is.");
        }
        if (!q.indicator().indicator().moreIsBetter()) {
            sentences.add("Less is better: ahead is the side with the lower " + speech.inSentence() + ".");
        }
        return sentences;
    }

    private String winnerText(Estimate difference) {
        String winner = q.winner(difference);
        return winner != null ? winner : Double.isNaN(difference.low()) ? "one run only" : "no clear difference";
    }

    private TextTable table() {
        List<String> header = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            header.add(speech.factor(f));
        }
        header.add(q.first());
        if (q.isPair()) {
            header.addAll(List.of(q.second(), "difference [95 %]", "ahead"));
        }
        header.add("runs");
        List<List<String>> rows = new ArrayList<>();
        for (int p : points) {
            List<String> row = new ArrayList<>();
            for (int f = 0; f < q.factors(); f++) {
                row.add(speech.factorValue(f, q.sites().at(p, f)));
            }
            level.forEach(y -> row.add(q.isPair() ? speech.value(y.mean(p)) : speech.value(y.estimate(p))));
            if (q.isPair()) {
                Estimate difference = q.main().estimate(p);
                row.addAll(List.of(speech.main(difference), winnerText(difference)));
            }
            row.add(String.valueOf(q.main().count(p)));
            rows.add(row);
        }
        return new TextTable(header, rows, 0);
    }

    private Figure figure() {
        List<IntervalBars.Row> rows = new ArrayList<>();
        for (int p : points) {
            List<String> values = new ArrayList<>();
            for (int f = 0; f < q.factors(); f++) {
                values.add(
                        speech.factor(f) + " " + speech.factorValue(f, q.sites().at(p, f)));
            }
            rows.add(new IntervalBars.Row(
                    String.join(" · ", values),
                    level.stream().map(y -> Speech.drawn(y.estimate(p))).toList()));
        }
        return new IntervalBars(
                speech.caption(
                        speech.label(),
                        speech.say(
                                "Mean over replications at each point; whiskers: 95% interval",
                                "점마다 반복의 평균, 선: 95% 신뢰구간")),
                speech.axis(speech.label()),
                speech.sideNames(),
                rows);
    }
}
