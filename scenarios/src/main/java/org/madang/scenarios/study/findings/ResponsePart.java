package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.figure.Figure;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.Responses;

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
        points = q.inOrder();
        if (points.length == 0) {
            throw new NoAnswerException("no point has finished runs with a value of " + speech.inSentence());
        }
    }

    Finding finding() {
        ResponseFiles files = new ResponseFiles(q, speech, level, points);
        return new Finding(
                StudyFigure.RESPONSE,
                speech.tell("heading.response"),
                sentences(),
                table(),
                files.csv(),
                files.json(),
                points.length <= MOST_BARS ? Optional.of(figure()) : Optional.empty());
    }

    private List<String> sentences() {
        if (!q.isPair()) {
            return List.of(speech.sentence("response.means"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                q.main().replications() < 2
                        ? speech.sentence("response.alone")
                        : speech.sentence(
                                "response.ahead",
                                "a",
                                speech.sideInside(q.first()),
                                "n",
                                ahead(q.first()),
                                "all",
                                points.length,
                                "b",
                                speech.sideInside(q.second()),
                                "m",
                                ahead(q.second()),
                                "none",
                                ahead(null)));
        if (q.main().replications() < SignFlip.LEAST) {
            sentences.add(speech.sentence("response.few", "n", SignFlip.LEAST));
        }
        if (!q.indicator().indicator().moreIsBetter()) {
            sentences.add(speech.sentence("response.less", "indicator", speech.inSentence()));
        }
        return sentences;
    }

    /** At how many points this side is surely ahead; null: none is. */
    private long ahead(String side) {
        return Arrays.stream(points)
                .filter(p -> Objects.equals(side, q.winner(p)))
                .count();
    }

    private String winnerText(int point) {
        String winner = q.winner(point);
        return winner != null
                ? speech.sideInside(winner)
                : speech.column(q.main().count(point) < 2 ? "oneRun" : "noClear");
    }

    private TextTable table() {
        List<String> header = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            header.add(speech.factor(f));
        }
        header.add(speech.sideInside(q.first()));
        if (q.isPair()) {
            header.addAll(List.of(speech.sideInside(q.second()), speech.column("difference"), speech.column("ahead")));
        }
        header.add(speech.column("runs"));
        List<List<String>> rows = new ArrayList<>();
        for (int p : points) {
            List<String> row = new ArrayList<>();
            for (int f = 0; f < q.factors(); f++) {
                row.add(speech.factors().value(f, q.sites().at(p, f)));
            }
            level.forEach(y -> row.add(q.isPair() ? speech.value(y.mean(p)) : speech.value(y.estimate(p))));
            if (q.isPair()) {
                row.addAll(List.of(speech.main(q.main().estimate(p)), winnerText(p)));
            }
            row.add(String.valueOf(q.main().count(p)));
            rows.add(row);
        }
        return new TextTable(header, rows, 0);
    }

    /** Of two sides their paired difference: what both share moves the levels, but decides nothing. */
    private Figure figure() {
        List<IntervalBars.Row> rows = new ArrayList<>();
        for (int p : points) {
            List<String> values = new ArrayList<>();
            for (int f = 0; f < q.factors(); f++) {
                values.add(speech.factor(f) + " "
                        + speech.factors().value(f, q.sites().at(p, f)));
            }
            rows.add(new IntervalBars.Row(
                    String.join(" · ", values), List.of(Speech.drawn(q.main().estimate(p)))));
        }
        return new IntervalBars(
                speech.caption(title(), speech.say("meanAtPoint") + direction()),
                speech.axis(speech.mainLabel()),
                List.of(speech.mainLabel()),
                rows);
    }

    private String title() {
        if (!q.isPair() || q.main().replications() < 2) {
            return speech.mainLabel();
        }
        String most = ahead(q.first()) >= ahead(q.second()) ? q.first() : q.second();
        return ahead(most) == 0
                ? speech.say("nowhereClear")
                : speech.say("aheadAt", "side", speech.side(most), "n", ahead(most), "all", points.length);
    }

    private String direction() {
        return !q.isPair() ? "" : speech.say("direction", "side", speech.side(q.ahead(1)));
    }
}
