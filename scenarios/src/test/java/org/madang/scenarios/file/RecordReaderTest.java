package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Key;
import org.madang.sim.config.Network;
import org.madang.sim.config.Persona;
import org.madang.sim.config.PersonaPresets;

class RecordReaderTest {
    @Test
    void whatIsNotWrittenTakesTheDefault() {
        assertThat(Demo.read("{}").value()).isEqualTo(Demo.defaults());
        Demo demo = Demo.read("weeks: 52").value();
        assertThat(demo.weeks()).isEqualTo(52);
        assertThat(demo.market()).isEqualTo(Demo.defaults().market());
    }

    @Test
    void aGroupStartsFromWhatTheEnclosingDefaultsHold() {
        Demo demo =
                Demo.read("platforms:\n- preset: theirs\n  answer: {mean: 7}").value();
        assertThat(demo.platforms().get(0).answer()).isEqualTo(Distribution.constant(7));
        assertThat(Demo.read("market: {localities: {count: 3}}")
                        .value()
                        .market()
                        .localities()
                        .zipfExponent())
                .isEqualTo(0.8);
    }

    @Test
    void presetsStandByNameOrWithChanges() {
        List<Persona> personas = Demo.read("market: {personas: [rider, {preset: driver, share: 0.3}]}")
                .value()
                .market()
                .personas();
        assertThat(personas.get(0)).isEqualTo(PersonaPresets.all().get("rider"));
        assertThat(personas.get(1).name()).isEqualTo("driver");
        assertThat(personas.get(1).share()).isEqualTo(0.3);
    }

    @Test
    void aNumberIsAConstantDistribution() {
        Demo demo = Demo.read("market: {personas: [{preset: guest, needRate: 0.5}, host]}")
                .value();
        assertThat(demo.market().personas().get(0).needRate()).isEqualTo(Distribution.constant(0.5));
    }

    @Test
    void kindChoosesTheRecord() {
        Demo demo = Demo.read("events: [{kind: breach}, {kind: fee-change, week: 3, fee: 0.2}]")
                .value();
        assertThat(demo.events()).containsExactly(new Demo.Breach(80, 0.5), new Demo.FeeChange(3, 0.2));
    }

    @Test
    void numbersMayBeWrittenInTheUsualWays() {
        Demo demo = Demo.read("weeks: 1e3\nseed: +5.0\ndiscount: .5\nlooks: [-0, 2.]")
                .value();
        assertThat(demo.weeks()).isEqualTo(1000);
        assertThat(demo.seed()).isEqualTo(5);
        assertThat(demo.discount()).isEqualTo(0.5);
        assertThat(demo.looks()).containsExactly(0, 2);
    }

    @Test
    void emptyMeansNoneWhereThatIsAllowed() {
        assertThat(Demo.read("rivalWeek:").value().rivalWeek()).isNull();
        assertThat(Demo.read("rivalWeek: 3").value().rivalWeek()).isEqualTo(3);
        assertThat(Demo.read("platforms: [{preset: theirs, budget: null}]")
                        .value()
                        .platforms()
                        .get(0)
                        .budget())
                .isNull();
    }

    @Test
    void jsonIsTheSameFormat() {
        String json = "\n{\t\"weeks\":52,\"network\":{\"kind\":\"small-world\"},\"name\":\"\\ud55c\\/\"}";
        Demo demo = Demo.read(json).value();
        assertThat(demo.weeks()).isEqualTo(52);
        assertThat(demo.name()).isEqualTo("한/");
        assertThat(demo.network().kind()).isEqualTo(Network.Kind.SMALL_WORLD);
    }

    @Test
    void aliasesRepeatAValue() {
        Demo demo = Demo.read("market: {personas: [{preset: guest, needRate: &n {kind: gamma, mean: 3, sd: 2}},"
                        + " {preset: host, needRate: *n}]}")
                .value();
        assertThat(demo.market().personas())
                .extracting(Persona::needRate)
                .containsOnly(new Distribution(Distribution.Kind.GAMMA, 3, 2, 0, 1));
    }

    @Test
    void settingsReachEveryValue() {
        assertThat(Demo.read("{}", "market.participants=3000", "weeks=9")
                        .value()
                        .market()
                        .participants())
                .isEqualTo(3000);
        assertThat(guest("{}", "market.personas[guest].needRate=0.3").needRate())
                .isEqualTo(Distribution.constant(0.3));
        assertThat(guest("market: {personas: [guest, host]}", "market.personas[guest].share=7")
                        .share())
                .isEqualTo(7);
        assertThat(guest("market: {personas: [{preset: guest}]}", "market.personas[0].share=7")
                        .share())
                .isEqualTo(7);
        assertThat(guest("market: {personas: [rider]}", "market.personas[0].preset=guest")
                        .name())
                .isEqualTo("guest");
        assertThat(Demo.read("events: [{kind: breach}]", "events[breach].week=3")
                        .value()
                        .events())
                .containsExactly(new Demo.Breach(3, 0.5));
        assertThat(Demo.read("{}", "network={kind: random, meanDegree: 3}")
                        .value()
                        .network()
                        .meanDegree())
                .isEqualTo(3);
        assertThat(Demo.read("rivalWeek: 5", "rivalWeek=").value().rivalWeek()).isNull();
    }

    @Test
    void aSettingInsideANumberSpellsItOut() {
        Persona guest = guest(
                "market: {personas: [{preset: guest, needRate: 0.5}]}",
                "market.personas[0].needRate.kind=gamma",
                "market.personas[0].needRate.sd=0.2");
        assertThat(guest.needRate().mean()).isEqualTo(0.5);
        assertThat(guest.needRate().sd()).isEqualTo(0.2);
    }

    @Test
    void aSettingMendsTheFileBeforeItIsChecked() {
        assertThat(Demo.read("weeks: -3", "weeks=3").value().weeks()).isEqualTo(3);
    }

    @Test
    void alternativesStartFromWhatWasRead() {
        Loaded<Demo> base = Demo.read("weeks: 52\nname: base");
        Loaded<Demo> other = Demo.reader()
                .change(
                        base,
                        List.of(
                                Patch.of("sweep", "market.participants", 500),
                                Patch.of("sweep", "market.localities.count", 2)));
        assertThat(other.value().name()).isEqualTo("base");
        assertThat(other.value().market().participants()).isEqualTo(500);
        assertThat(base.value().market().participants()).isEqualTo(20_000);
        Node.Mapping changes = TreeParser.parseFile("f.yaml", "weeks: 9\nlooks: [1]", new Findings());
        assertThat(Demo.reader().change(base, Patch.listed(changes)).value().looks())
                .containsExactly(1);
    }

    @Test
    void aChangeWrittenInAFileIsLocatedThere() {
        Loaded<Demo> base = Demo.read("{}");
        Place line = new Place("demo.yaml", 7, 5);
        assertThat(Demo.reader()
                        .change(base, List.of(Patch.parse(line, "weeks = 9")))
                        .value()
                        .weeks())
                .isEqualTo(9);
        assertThatThrownBy(() -> Demo.reader().change(base, List.of(Patch.parse(line, "weeks = nine"))))
                .hasMessage("demo.yaml:7:5: weeks: found 'nine', expected a whole number from 1 to 5200 (weeks)");
        assertThatThrownBy(() -> Patch.parse(line, "weeks = [9"))
                .hasMessageStartingWith("demo.yaml:7:5: not readable as YAML");
    }

    @Test
    void aFactorMultipliesWhatStandsThereOrWouldIfLeftOut() {
        Place line = new Place("demo.yaml", 7, 5);
        Loaded<Demo> base = Demo.read("{weeks: 10}");
        assertThat(Demo.reader()
                        .change(base, List.of(Patch.parse(line, "weeks *= 1.26")))
                        .value()
                        .weeks())
                .isEqualTo(13);
        double rate = Demo.defaults().discount();
        assertThat(Demo.reader()
                        .change(base, List.of(Patch.parse(line, "discount*=0.5")))
                        .value()
                        .discount())
                .isEqualTo(rate / 2)
                .isPositive();
        assertThatThrownBy(() -> Demo.reader().change(base, List.of(Patch.parse(line, "name*=2"))))
                .hasMessage("demo.yaml:7:5: name: is no number that could be multiplied: set a value with =");
        assertThatThrownBy(() -> Demo.reader().change(base, List.of(Patch.parse(line, "weeks*=many"))))
                .hasMessage("demo.yaml:7:5: weeks: expected path*=number, such as transactionValue*=1.1");
    }

    record Plan(@Key(value = "What is done.", min = 1) List<Integer> steps) {
        static Plan defaults() {
            return new Plan(List.of());
        }
    }

    @Test
    void aDefaultListWithTooFewEntriesStandsInForNothing() {
        RecordReader<Plan> plans = RecordReader.of(Plan.class);
        assertThatThrownBy(() -> plans.read("plan.yaml", "{}", List.of()))
                .hasMessage("plan.yaml:1:1: steps: is missing; expected a list of at least 1 entries");
        assertThat(plans.reference().find("steps").get(0).standard()).isEqualTo("required");
    }

    @Test
    void placesOfKeysAreKnownAfterwards() {
        Loaded<Demo> loaded = Demo.read("name: a\nmarket:\n  participants: 30\n");
        assertThat(loaded.placeOf("market.participants")).hasToString("demo.yaml:3:17");
        assertThat(loaded.placeOf("market.localities.count")).hasToString("demo.yaml:2:1");
        assertThat(loaded.placeOf("weeks")).hasToString("demo.yaml:1:1");
    }

    private static Persona guest(String text, String... settings) {
        return Demo.read(text, settings).value().market().personas().get(0);
    }
}
