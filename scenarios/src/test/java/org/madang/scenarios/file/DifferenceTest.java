package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void nothingDiffersFromItself() {
        assertThat(Demo.reader().changed(Demo.defaults())).isEmpty();
    }

    @Test
    void tellsWhatDiffersFromTheDefaults() {
        Demo demo = Demo.read("weeks: 52", "market.personas[host].availability=1", "network.kind=random")
                .value();
        assertThat(Demo.reader().changed(demo))
                .containsExactly(
                        new Difference("weeks", "260", "52"),
                        new Difference("market.personas[host].availability", "0.5", "1"),
                        new Difference("network.kind", "preferential-attachment", "random"));
    }

    @Test
    void entriesGoByNameAndMayBeAbsent() {
        Demo demo = Demo.read("platforms: [theirs, ours]").value();
        assertThat(Demo.reader().changed(demo))
                .containsExactly(
                        new Difference("platforms[theirs]", "absent", "like ours, but for what follows"),
                        new Difference("platforms[theirs].fee", "0.1", "0.2"),
                        new Difference("platforms[theirs].answer.kind", "gamma", "constant"),
                        new Difference("platforms[theirs].answer.mean", "2", "5"),
                        new Difference("platforms[theirs].answer.sd", "1", "0"),
                        new Difference("platforms[theirs].budget", "none", "1000"));
    }

    @Test
    void entryThatIsGoneIsNotSpelledOut() {
        Node both = Demo.read("platforms: [ours, theirs]").effective();
        Node one = Demo.read("platforms: [theirs]").effective();
        assertThat(Difference.between(both, one))
                .containsExactly(new Difference("platforms[ours]", "present", "absent"));
    }

    @Test
    void unnamedEntriesGoByNumber() {
        Node a = Demo.read("events: [{kind: breach}, {kind: breach, week: 3}]").effective();
        Node b = Demo.read("events: [{kind: breach}, {kind: fee-change, week: 4, fee: 0}]")
                .effective();
        assertThat(Difference.between(a, b))
                .containsExactly(
                        new Difference("events[1].kind", "breach", "fee-change"),
                        new Difference("events[1].week", "3", "4"),
                        new Difference("events[1].depth", "0.5", "absent"),
                        new Difference("events[1].fee", "absent", "0"));
    }

    @Test
    void numbersAreRoundedForPeopleButNeverUntilTheyLookTheSame() {
        Node a = Demo.read("weeks: 52", "market.personas[host].availability=0.33333333333333337")
                .effective();
        Node b = Demo.read("weeks: 5000", "market.personas[host].availability=0.25")
                .effective();
        Node c = Demo.read("weeks: 52", "market.personas[host].availability=0.33333333333333331")
                .effective();
        assertThat(Difference.between(a, b))
                .containsExactly(
                        new Difference("weeks", "52", "5000"),
                        new Difference("market.personas[host].availability", "0.333333", "0.25"));
        assertThat(Difference.between(a, c))
                .containsExactly(new Difference(
                        "market.personas[host].availability", "0.33333333333333337", "0.3333333333333333"));
    }
}
