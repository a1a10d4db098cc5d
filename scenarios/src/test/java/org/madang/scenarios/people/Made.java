package org.madang.scenarios.people;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.experiment.History;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.state.MarketState;

/** Histories written by hand: a market of four seekers that never moves by itself. */
final class Made {
    private final Crew crew = new Crew(1);
    private final MarketState market;
    private final History history;
    private int week;

    Made(int people, int weeks) {
        Scenario scenario = ScenarioFile.read(
                        Path.of("made.yaml"),
                        "name: made\n",
                        List.of(
                                Patch.of("made", "weeks", weeks),
                                Patch.of("made", "market.participants", people),
                                Patch.of("made", "market.renewal", 0.1),
                                Patch.of("made", "market.localities.count", 1)))
                .scenario();
        market = new MarketState(scenario, Population.of(scenario, 1, null), crew);
        history = new History(market.population, weeks);
        history.look(market, 0);
    }

    /** The next week: who are members at its end, by number; matches by number. */
    Made week(String members, int... matches) {
        for (int i = 0; i < market.participants(); i++) {
            if (members.contains(Integer.toString(i))) {
                market.membership[0].members.set(i);
            } else {
                market.membership[0].members.clear(i);
            }
            market.membership[0].interactions[i] += i < matches.length ? matches[i] : 0;
        }
        history.look(market, ++week);
        return this;
    }

    /** A newcomer takes the place of i before the next week. */
    Made replace(int i) {
        market.generation[i]++;
        market.membership[0].interactions[i] = 0;
        return this;
    }

    /** The next week: all are members but those who are gone. */
    Made week(boolean... gone) {
        for (int i = 0; i < gone.length; i++) {
            if (gone[i]) {
                market.membership[0].members.clear(i);
            } else {
                market.membership[0].members.set(i);
            }
        }
        history.look(market, ++week);
        return this;
    }

    Made weeks(int count, String members, int... matches) {
        for (int n = 0; n < count; n++) {
            week(members, matches);
        }
        return this;
    }

    Group all() {
        return new Group(history, null, null, 1);
    }
}
