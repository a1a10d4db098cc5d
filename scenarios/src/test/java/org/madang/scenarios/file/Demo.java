package org.madang.scenarios.file;

import java.util.List;
import java.util.Map;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Gone;
import org.madang.sim.config.Key;
import org.madang.sim.config.Market;
import org.madang.sim.config.Network;
import org.madang.sim.config.Persona;
import org.madang.sim.config.PersonaPresets;
import org.madang.sim.config.Problems;

/** A format that has one of everything that records of a scenario may have. */
record Demo(
        @Key("The name shown in results.") String name,

        @Key(value = "How long the run is.", unit = "weeks", min = 1, max = 5200, symbol = "T")
        int weeks,

        @Key(value = "The seed of all draws.") long seed,

        @Key(value = "The rate at which later money counts less.", unit = "fraction a year", min = 0, max = 1)
        double discount,

        @Key("Whether people talk.") boolean talk,

        @Key(value = "When the rival enters, if it does.", unit = "week", min = 0, optional = true)
        Integer rivalWeek,

        @Key("Who could take part.") Market market,
        @Key("Who talks with whom.") Network network,
        @Key("What happens from outside.") List<Event> events,
        @Key(value = "The platforms.", min = 1, max = 3) List<Platform> platforms,

        @Key(value = "Weeks at which to look.", unit = "weeks")
        List<Integer> looks) {

    /** Something that happens from outside. */
    sealed interface Event permits Breach, FeeChange {}

    /** Trust is lost. */
    @Gone(key = "suddenness", instead = "write depth")
    record Breach(
            @Key(value = "When.", unit = "week", min = 0) int week,

            @Key(value = "How much trust is lost.", unit = "fraction", min = 0, max = 1)
            double depth)
            implements Event {
        static Breach defaults() {
            return new Breach(80, 0.5);
        }
    }

    /** A fee changes; all keys must be written. */
    record FeeChange(
            @Key(value = "When.", unit = "week", min = 0) int week,

            @Key(value = "The new fee.", unit = "fraction", min = 0, max = 1)
            double fee)
            implements Event {}

    /** A platform without defaults of its own. */
    record Platform(
            @Key("Its name.") String name,

            @Key(value = "What it takes of a transaction.", unit = "fraction", min = 0, max = 1)
            double fee,

            @Key(value = "How fast it answers.", unit = "hours", min = 0)
            Distribution answer,

            @Key(value = "Its budget.", unit = "money a week", min = 0, optional = true)
            Double budget)
            implements Checked {
        @Override
        public void check(Problems problems) {
            problems.require(!(fee > 0.5 && name.equals("ours")), "fee", "our fee %s is above one half", fee);
        }
    }

    static final Platform OURS = new Platform("ours", 0.1, Distribution.gamma(2, 1), null);
    static final Platform THEIRS = new Platform("theirs", 0.2, Distribution.constant(5), 1000.0);

    static Demo defaults() {
        return new Demo(
                "demo",
                260,
                1,
                0.1,
                true,
                null,
                Market.defaults(),
                Network.defaults(),
                List.of(),
                List.of(OURS),
                List.of());
    }

    private static final RecordReader<Demo> READER = RecordReader.of(Demo.class)
            .presets(Persona.class, PersonaPresets.all())
            .presets(Platform.class, Map.of("ours", OURS, "theirs", THEIRS));

    static RecordReader<Demo> reader() {
        return READER;
    }

    static Loaded<Demo> read(String text, String... settings) {
        List<Patch> patches =
                List.of(settings).stream().map(s -> Patch.parse("--set", s)).toList();
        return reader().read("demo.yaml", text, patches);
    }
}
