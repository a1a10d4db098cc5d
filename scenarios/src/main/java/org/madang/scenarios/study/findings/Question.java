package org.madang.scenarios.study.findings;

import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.KeptIndicator;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.Responses;
import org.madang.scenarios.study.analysis.SignSurface;
import org.madang.scenarios.study.analysis.Sites;
import org.madang.scenarios.study.analysis.StudyResponses;
import org.madang.scenarios.study.analysis.Surface;

/** What is asked of a study: one indicator, and one side or the difference of two. */
public final class Question {
    private final StudyTable table;
    private final int first;
    private final int second;
    private final int indicator;
    private final Responses main;
    private final Sites sites;
    private Surface surface;
    private SignSurface signs;
    private Family points;

    /**
     * @param first the side whose lead counts as positive
     * @param second the side it is compared with; −1 to look at the first side alone
     * @param indicator its place among the study's
     */
    public Question(StudyTable table, int first, int second, int indicator) {
        this.table = table;
        this.first = first;
        this.second = second;
        this.indicator = indicator;
        sites = StudyResponses.sites(table);
        main = isPair()
                ? StudyResponses.difference(table, first, second, indicator)
                : StudyResponses.level(table, first, indicator);
    }

    StudyTable table() {
        return table;
    }

    boolean isPair() {
        return second >= 0;
    }

    String first() {
        return table.sides().get(first);
    }

    String second() {
        return table.sides().get(second);
    }

    String key() {
        return table.indicators().get(indicator);
    }

    KeptIndicator indicator() {
        return KeptIndicator.find(key());
    }

    /** The responses of one of the compared sides: 0 or 1. */
    Responses level(int side) {
        return StudyResponses.level(table, side == 0 ? first : second, indicator);
    }

    /** How many sides are looked at. */
    int sides() {
        return isPair() ? 2 : 1;
    }

    /** The difference, or the one side's level. */
    Responses main() {
        return main;
    }

    Sites sites() {
        return sites;
    }

    int factors() {
        return table.factors().size();
    }

    /** The points that have results, by the first factor, then by the next. */
    int[] inOrder() {
        return StudyResponses.inOrder(table, main);
    }

    /** The side that is ahead with this difference. */
    String ahead(double difference) {
        return difference > 0 == indicator().indicator().moreIsBetter() ? first() : second();
    }

    /** Who is surely ahead at a point, all points judged together: 1 the first side, −1 the second, 0 nobody. */
    int sign(int point) {
        if (points == null) {
            points = new SignFlip().judge(main.byReplication());
        }
        return points.sign(point);
    }

    /** The side that is surely ahead at a point; null: no clear difference. */
    String winner(int point) {
        return sign(point) == 0 ? null : ahead(sign(point));
    }

    /**
     * The surface for the question where the winner changes.
     *
     * @throws NoAnswerException if there is none
     */
    SignSurface signs() {
        if (signs == null) {
            signs = SignSurface.of(sites, main);
        }
        return signs;
    }

    /**
     * The points that are an even sample of the factors: all, but of a design that gathers points at a boundary only those
     * of its first grid, which come first.
     */
    Sites even() {
        return sites.first(evenPoints());
    }

    /** How many first points are an even sample. */
    int evenPoints() {
        if (!(table.study().design() instanceof Design.Regime regime)) {
            return table.points();
        }
        int grid = 1;
        for (int f = 0; f < factors(); f++) {
            boolean isList = table.factors().get(f).kind().equals("list") || sites.isLabelled(f);
            grid *= isList ? sites.levels(f).length : regime.levels();
        }
        return Math.min(grid, table.points());
    }

    /**
     * The smooth surface through the main responses.
     *
     * @throws NoAnswerException if there is none
     */
    Surface surface() {
        if (surface == null) {
            surface = Surface.of(sites, main);
        }
        return surface;
    }
}
