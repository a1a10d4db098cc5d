package org.madang.scenarios.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** The pictures that every run leaves in its results folder. */
public final class StandardSet {
    private StandardSet() {}

    /** Writes each picture as PNG and SVG, several at once. */
    public static void write(Results results, NewFiles files) throws IOException {
        List<Picture> pictures =
                new ArrayList<>(FigureKind.INDICATOR.pictures(results, Language.ENGLISH, indicators(results)));
        if (results.sides().size() > 1) {
            pictures.addAll(FigureKind.DIFFERENCE.pictures(
                    results, Language.ENGLISH, List.of(results.headline().overTime())));
        }
        pictures.addAll(FigureKind.MONEY.pictures(results, Language.ENGLISH, List.of()));
        try {
            pictures.parallelStream().forEach(picture -> write(picture, files));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Picture picture, NewFiles files) {
        for (PictureFile form : List.of(PictureFile.PNG, PictureFile.SVG)) {
            try {
                files.write(picture.name() + "." + form.extension(), out -> form.write(picture, Look.standard(), out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The indicators that tell the story of a comparison, the one that decides among them. */
    public static List<Indicator> indicators(Results results) {
        List<Indicator> indicators = new ArrayList<>(Outcome.HEADLINES);
        indicators.add(Indicator.MATCH_RATE);
        indicators.add(Indicator.TRUSTING_MEMBERS);
        if (results.platforms().get(0).size() == 1 && !results.betweenPlatforms()) {
            indicators.remove(Indicator.MARKET_SHARE);
        }
        Indicator headline = results.headline().overTime();
        if (!indicators.contains(headline)) {
            indicators.add(0, headline);
        }
        return indicators;
    }
}
