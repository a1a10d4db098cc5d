package org.madang.scenarios.fit.found;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statement.Voice;

/** Experiments of the firm beside what the markets that fit show of them: by how much more those treated had. */
final class TriedRows {
    private final Voice voice;

    TriedRows(Voice voice) {
        this.voice = voice;
    }

    /** @param tried bands of experiments alone */
    List<List<String>> of(List<Band> tried) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("fit.experiment"), voice.say("fit.date"), voice.say("fit.number"), "5%", "50%", "95%"));
        for (Band band : tried) {
            var point = band.series().points().get(0);
            rows.add(List.of(
                    band.series().name(),
                    point.label(),
                    more(point.value()),
                    more(band.low().get(0)),
                    more(band.middle().get(0)),
                    more(band.high().get(0))));
        }
        return rows;
    }

    private String more(double times) {
        return voice.amounts().percent(times - 1);
    }
}
