package org.madang.scenarios.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.sim.config.Event;
import org.madang.sim.config.Scenario;

/** The first weeks of a scenario: events after them are left out, and that is said. */
public final class ShorterLook {
    private static final String EVENTS = "events";

    private ShorterLook() {}

    /**
     * Reads a scenario for another number of weeks than its own.
     *
     * @param option how the user asked for it, for messages
     * @throws org.madang.scenarios.file.BadInputException with all problems
     */
    public static ScenarioFile read(Path file, List<Patch> changes, String option, int weeks) {
        List<Patch> all = new ArrayList<>(changes);
        List<LeftOut> leftOut = new ArrayList<>();
        if (weeks > 0) {
            events(ScenarioFile.READER.read(file, changes), weeks, option, all, leftOut);
        }
        all.add(Patch.of(option, "weeks", weeks));
        return ScenarioFile.read(file, all).leavingOut(leftOut);
    }

    /**
     * The same from a text that was read before; a number of weeks that the changes give counts.
     *
     * @param look the number of weeks as a change, where somebody wrote it
     */
    public static ScenarioFile read(Path file, String text, List<Patch> changes, Patch look, int weeks) {
        List<Patch> all = new ArrayList<>(changes);
        List<LeftOut> leftOut = new ArrayList<>();
        if (changes.stream().noneMatch(change -> change.path().equals("weeks"))) {
            if (weeks > 0) {
                Loaded<Scenario> own = ScenarioFile.READER.read(file.toString(), text, changes);
                events(own, weeks, look.place() + ": weeks", all, leftOut);
            }
            all.add(look);
        }
        return ScenarioFile.read(file, text, all).leavingOut(leftOut);
    }

    /**
     * The same of a scenario that was read before.
     *
     * @param option what asks for it, for messages
     */
    public static ScenarioFile of(ScenarioFile file, String option, int weeks) {
        ScenarioFile full = file.scaling() == null ? file : file.scaling().full();
        List<Patch> changes = new ArrayList<>();
        events(full.loaded(), weeks, option, changes, new ArrayList<>());
        changes.add(Patch.of(option, "weeks", weeks));
        return file.with(changes);
    }

    private static void events(
            Loaded<Scenario> own, int weeks, String option, List<Patch> changes, List<LeftOut> leftOut) {
        List<Event> events = own.value().events();
        List<Node> kept = new ArrayList<>();
        for (int n = 0; n < events.size(); n++) {
            String path = EVENTS + "[" + n + "]";
            if (events.get(n).week() <= weeks) {
                kept.add(((Node.Sequence) own.tree().entries().get(EVENTS).value())
                        .items()
                        .get(n));
            } else {
                leftOut.add(new LeftOut(own.placeOf(path), path, events.get(n).week(), option));
            }
        }
        if (!leftOut.isEmpty()) {
            changes.add(new Patch(EVENTS, new Node.Sequence(own.placeOf(EVENTS), kept), Place.of(option)));
        }
    }
}
