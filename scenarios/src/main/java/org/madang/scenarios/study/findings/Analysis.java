package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.madang.charts.style.Language;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.analysis.NoAnswerException;

/**
 * All that a study's results allow to say about a question.
 *
 * @param title of the study and what is looked at
 * @param data what the analysis rests on
 * @param findings in the order of reading
 * @param missing the parts that were not possible, with the reason
 */
public record Analysis(String title, String data, List<Finding> findings, Map<StudyFigure, String> missing) {
    public Analysis {
        findings = List.copyOf(findings);
    }

    /**
     * Makes these parts of an analysis.
     *
     * @param language of the figures
     * @param source the small print of figures
     */
    public static Analysis of(Question question, List<StudyFigure> parts, Language language, String source) {
        Speech speech = new Speech(question, language, source);
        List<Finding> findings = new ArrayList<>();
        Map<StudyFigure, String> missing = new LinkedHashMap<>();
        for (StudyFigure part : parts) {
            try {
                findings.add(finding(part, question, speech).get());
            } catch (NoAnswerException e) {
                missing.put(part, e.getMessage());
            }
        }
        String study = question.table().study().name();
        return new Analysis(
                study + ": " + speech.subject() + against(question),
                data(question.table()) + " Values in " + speech.unit() + "." + others(question),
                findings,
                missing);
    }

    private static String against(Question question) {
        return question.isPair() ? ", " + question.first() + " less " + question.second() : "";
    }

    /** Sides that are in the results but not in this comparison. */
    private static String others(Question question) {
        String others = question.table().sides().stream()
                .filter(s -> !s.equals(question.first()) && !(question.isPair() && s.equals(question.second())))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " Also in the results: " + others + " (--side, --against).";
    }

    private static Supplier<Finding> finding(StudyFigure part, Question q, Speech speech) {
        return switch (part) {
            case RESPONSE -> () -> new ResponsePart(q, speech).finding();
            case REGIMES -> () -> new RegimePart(q, speech).finding();
            case TIPPING -> () -> new TippingPart(q, speech).finding();
            case EFFECTS -> () -> new EffectsPart(q, speech).finding();
            case SENSITIVITY -> () -> new SensitivityPart(q, speech).finding();
            case SOBOL -> () -> new SobolPart(q, speech).finding();
            case MORRIS -> () -> new MorrisPart(q, speech).finding();
            case DEPENDENCE -> () -> new DependencePart(q, speech).finding();
        };
    }

    /** How many points, sides and replications there are, and what is missing. */
    private static String data(StudyTable table) {
        int least = table.replications();
        int empty = 0;
        for (int p = 0; p < table.points(); p++) {
            int complete = 0;
            for (int r = 0; r < table.replications(); r++) {
                complete += isFinished(table, p, r) ? 1 : 0;
            }
            empty += complete == 0 ? 1 : 0;
            least = complete == 0 ? least : Math.min(least, complete);
        }
        String replications = least == table.replications() ? "" + least : least + " to " + table.replications();
        return table.points() + " points × " + table.sides().size() + " sides, " + replications
                + (table.replications() == 1 ? " replication" : " replications") + " at each point"
                + (empty > 0 ? "; " + empty + " points have no finished runs" : "") + ".";
    }

    private static boolean isFinished(StudyTable table, int point, int replication) {
        for (int side = 0; side < table.sides().size(); side++) {
            boolean any = false;
            for (int n = 0; n < table.indicators().size(); n++) {
                any |= !Double.isNaN(table.value(point, side, n, replication));
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }
}
