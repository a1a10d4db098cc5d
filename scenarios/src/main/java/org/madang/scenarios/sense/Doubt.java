package org.madang.scenarios.sense;

import org.madang.charts.style.Language;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Voice;

/**
 * An input, or what came of it, that makes no sense.
 *
 * @param place where it stands
 * @param path the key, in the notation of {@code --set}; empty where a run shows it
 * @param finding what is odd about it
 */
public record Doubt(Place place, String path, Finding finding) {
    /** As it is refused where one is strict. */
    public InputProblem problem() {
        return new InputProblem(place, path, Voice.of(Language.ENGLISH).sentence(finding));
    }

    /** With its place, to be kept in results. */
    public Finding placed() {
        return finding.with("at", new Value.Text(path.isEmpty() ? place.toString() : place + ": " + path));
    }

    /** "Warning: market.yaml:2:10: market.personas: There is no provider, so nothing is ever matched." */
    public static String said(Finding placed, Voice voice) {
        return voice.say("doubt.warning", "at", placed.values().get("at"), "what", voice.sentence(placed));
    }
}
