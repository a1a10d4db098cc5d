package org.madang.scenarios.study.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.madang.charts.comparison.FactorScale;
import org.madang.charts.figure.Axis;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.analysis.Crossings.Crossing;
import org.madang.scenarios.study.analysis.StudyResponses;

/** Names, units and values of what a study varies. */
final class FactorWords {
    private final List<FactorColumn> columns;
    private final Voice voice;

    /** @param voice of figures */
    FactorWords(List<FactorColumn> columns, Voice voice) {
        this.columns = List.copyOf(columns);
        this.voice = voice;
    }

    /** The name as figures write it: those of the library's studies are translated, others are their authors'. */
    String label(int factor) {
        return voice.known("factor.", name(factor));
    }

    FactorColumn column(int factor) {
        return columns.get(factor);
    }

    String name(int factor) {
        return column(factor).name();
    }

    /** The factor's unit as the scenario format states it; empty where its paths differ or have none. */
    private String unit(int factor) {
        Set<String> units = column(factor).paths().stream()
                .flatMap(path ->
                        ScenarioFile.READER.reference().find(path).stream().map(KeyEntry::unit))
                .collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : "";
    }

    /** Name and unit. */
    String title(int factor) {
        String unit = column(factor).isLabelled() ? "" : unit(factor);
        return unit.isBlank() ? name(factor) : name(factor) + " (" + unit + ")";
    }

    /** A value of a factor, given as a fraction of its range or as the number of a label. */
    String value(int factor, double unit) {
        FactorColumn column = column(factor);
        return column.isLabelled()
                ? column.labels().get((int) unit)
                : Speech.number(StudyResponses.value(column, unit));
    }

    /** "0.2", or of several values "0.2 to 0.4". */
    String span(int factor, double low, double high) {
        return value(factor, low) + (low == high ? "" : " to " + value(factor, high));
    }

    FactorScale scale(int factor) {
        FactorColumn c = column(factor);
        String unit = c.isLabelled() ? "" : unit(factor);
        boolean isSingle = !(c.high() > c.low());
        return new FactorScale(
                new Axis(label(factor), voice.known("factorUnit.", unit), Quantity.NUMBER),
                c.low(),
                isSingle ? c.low() + 1 : c.high(),
                c.scale() == Factor.Scale.LOG && !isSingle,
                c.labels());
    }

    /** The value of a factor as figures take it. */
    double onScale(int factor, double unit) {
        return StudyResponses.value(column(factor), unit);
    }

    /** "[0.41, 0.52]"; an end that is not bounded within the range reads as an ellipsis. */
    String interval(int factor, Crossing c) {
        return "[" + (c.isOpenBelow() ? "…" : value(factor, c.from())) + ", "
                + (c.isOpenAbove() ? "…" : value(factor, c.to())) + "]";
    }
}
