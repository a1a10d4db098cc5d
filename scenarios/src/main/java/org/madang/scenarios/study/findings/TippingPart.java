package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.scenarios.study.analysis.NoAnswerException;

/** The values of each factor at which the winner changes, the other factors averaged. */
final class TippingPart {
    private final Question q;
    private final Speech speech;
    private final SurfaceWords surface;
    private final List<Tipping> factors;

    TippingPart(Question q, Speech speech) {
        if (!q.isPair()) {
            throw new NoAnswerException("it compares two sides");
        }
        this.q = q;
        this.speech = speech;
        factors = IntStream.range(0, q.factors())
                .filter(f -> !speech.factors().column(f).isLabelled()
                        && speech.factors().column(f).high()
                                > speech.factors().column(f).low())
                .mapToObj(f -> Tipping.of(q, f))
                .toList();
        if (factors.isEmpty()) {
            throw new NoAnswerException("it needs a factor whose values are numbers");
        }
        surface = SurfaceWords.of(Tipping.surface(q));
    }

    Finding finding() {
        TippingFiles files = new TippingFiles(q, speech, factors);
        return new Finding(
                StudyFigure.TIPPING,
                speech.tell("heading.tipping"),
                sentences(),
                files.table(),
                files.csv(),
                files.json(),
                Optional.of(new TippingFigure(q, speech, factors).figure(surface.warning(speech))));
    }

    private List<String> sentences() {
        TippingWords words = new TippingWords(speech, surface);
        List<String> sentences = new ArrayList<>();
        factors.forEach(along -> sentences.addAll(words.of(along)));
        if (q.factors() > 1) {
            sentences.add(speech.sentence("tipping.averaged", "others", speech.otherFactors()));
        }
        sentences.addAll(surface.sentences(speech));
        sentences.add(speech.sentence("surface.points"));
        return sentences;
    }
}
