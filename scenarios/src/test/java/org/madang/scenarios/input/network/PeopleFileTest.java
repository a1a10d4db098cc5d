package org.madang.scenarios.input.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.SampleNames;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.market.Participants;
import org.madang.sim.market.Population;

/** What a table says of people is what they are, in every world; what it does not say is drawn. */
class PeopleFileTest {
    private static final String TIES = "a,b\nb,c\nc,d\nd,a\nd,e\ne,f\n";
    private static final String PERSONAS =
            "  personas: [{name: buyer, share: 3}, {name: seller, side: provider, share: 1}]\n";

    @TempDir
    private Path folder;

    private ScenarioFile read(String people, Patch... patches) throws IOException {
        Files.writeString(folder.resolve("people.csv"), people);
        return read("ties.csv", TIES, ", people: people.csv", patches);
    }

    private ScenarioFile read(String name, String ties, String more, Patch... patches) throws IOException {
        Files.writeString(folder.resolve(name), ties);
        Path file = folder.resolve("market.yaml");
        Files.writeString(
                file, "weeks: 5\nmarket:\n" + PERSONAS + "network: {kind: edge-list, file: " + name + more + "}\n");
        return ScenarioFile.read(file, List.of(patches));
    }

    private void refused(String people, String... parts) {
        assertThatThrownBy(() -> read(people))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(parts);
    }

    private static Population world(ScenarioFile file, long seed) {
        return Population.of(file.scenario(), seed, file.edges());
    }

    private static int at(ScenarioFile file, Population world, String name) {
        for (int node = 0; node < file.edges().nodes(); node++) {
            if (file.edges().name(node).equals(name)) {
                return world.participantOfNode(node);
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void a01WhatIsSaidHoldsInEveryWorld() throws IOException {
        ScenarioFile file =
                read("name,side,persona,locality,founder,needRate,capacity,quality,multiHoming,paidByOther\n"
                        + "a,provider,,Busan,yes,,3.5,0.25,yes,no\n"
                        + "b,,buyer,Seoul,no,2,,1,no,yes\n"
                        + "c,,seller,Seoul,,,,,,\n"
                        + "d,seeker,,Seoul,1,0.5,,,,\n"
                        + "g,,buyer,Busan,,,,,,\n");
        assertThat(file.scenario().market().participants()).isEqualTo(7);
        assertThat(file.scenario().market().localities().count()).isEqualTo(2);
        for (long seed = 1; seed <= 20; seed++) {
            Population world = world(file, seed);
            Participants p = world.participants();
            int a = at(file, world, "a");
            int b = at(file, world, "b");
            assertThat(p.isProvider(a)).isTrue();
            assertThat(p.persona[a]).isEqualTo((byte) 1);
            assertThat(p.capacity[a]).isEqualTo(3.5f);
            assertThat(p.quality[a]).isEqualTo(0.25f);
            assertThat(p.multiHomes(a)).isTrue();
            assertThat(p.paidByOther(a)).isFalse();
            assertThat(p.isProvider(b)).isFalse();
            assertThat(p.needRate[b]).isEqualTo(2);
            assertThat(p.multiHomes(b)).isFalse();
            assertThat(p.paidByOther(b)).isTrue();
            assertThat(p.isProvider(at(file, world, "c"))).isTrue();
            assertThat(p.isProvider(at(file, world, "d"))).isFalse();
            assertThat(p.locality[a]).as("the smaller place").isEqualTo((short) 1);
            assertThat(p.locality[b])
                    .isEqualTo(p.locality[at(file, world, "d")])
                    .isEqualTo((short) 0);
            assertThat(world.ties().outDegree(at(file, world, "g"))).isZero();
            assertThat(world.ties().outDegree(at(file, world, "d"))).isEqualTo(3);
            for (int i = 0; i < p.count; i++) {
                assertThat(p.isProvider(i)).isEqualTo(i < p.providerEnd[p.locality[i]]);
                assertThat(i).isBetween(p.localityStart[p.locality[i]], p.localityStart[p.locality[i] + 1] - 1);
            }
        }
        assertThat(file.foundingNodes()).hasSize(2);
    }

    @Test
    void a02WhoIsOnlyNamedIsDrawnAsWithoutATable() throws IOException {
        Patch two = Patch.of("test", "market.localities.count", 2);
        ScenarioFile named = read("name,side\na,\nb,\n", two);
        ScenarioFile plain = read("ties.csv", TIES, "", two);
        for (long seed = 1; seed <= 20; seed++) {
            Participants known = world(named, seed).participants();
            Participants drawn = world(plain, seed).participants();
            assertThat(known.localityStart).isEqualTo(drawn.localityStart);
            assertThat(known.providerEnd).isEqualTo(drawn.providerEnd);
            assertThat(known.persona).isEqualTo(drawn.persona);
            assertThat(known.needRate).isEqualTo(drawn.needRate);
            assertThat(known.flags).isEqualTo(drawn.flags);
        }
    }

    @Test
    void a03NodesOfGraphMlSayTheSame() throws IOException {
        String graph = "<graphml><key id='n' for='node' attr.name='name'/><key id='s' for='node' attr.name='side'>"
                + "<default>seeker</default></key><key id='f' for='node' attr.name='founder'/>"
                + "<graph edgedefault='undirected'><node id='1'><data key='n'>Lim</data><data key='s'>provider</data></node>"
                + "<node id='2'><data key='n'>Kim</data><data key='f'>true</data></node><node id='3'/>"
                + "<edge source='1' target='2'/><edge source='2' target='3'/></graph></graphml>";
        ScenarioFile file = read("market.graphml", graph, "", Patch.of("test", "market.localities.count", 1));
        Population world = world(file, 1);
        assertThat(world.participants().isProvider(at(file, world, "Lim"))).isTrue();
        assertThat(world.participants().providers()).isEqualTo(1);
        assertThat(file.foundingNodes()).containsExactly(1);
        assertThat(SampleNames.of(file, 1)).containsExactlyInAnyOrder("Lim", "Kim", "3");
        Patch byName = Patch.of("test", "platforms[0].founding.nodes", List.of("Lim", "3"));
        assertThat(file.with(List.of(byName)).foundingNodes()).containsExactly(0, 2, 1);
        assertThatThrownBy(() -> read("market.graphml", graph.replace(">provider<", ">provder<"), ""))
                .hasMessageContainingAll("market.graphml:1:", "'provder'", "did you mean 'provider'?");
    }

    @Test
    void whatWasReadIsSaid() throws IOException {
        ScenarioFile file = read("name;locality;founder;city code\na;Busan;yes;1\nb;Seoul;;2\nc;Seoul;;3\n");
        assertThat(ReadingText.english(file.network().reading()))
                .contains(
                        "people.csv says of 3 people: name, locality, founder; localities in the order of their size: "
                                + "Seoul, Busan; founding members: 1; not used: city code.");
    }

    @Test
    void whatIsWrongIsRefusedWithItsPlace() {
        refused("name,sides\na,seeker\n", "people.csv:1:6", "'sides'", "did you mean 'side'?");
        refused("name,priceSensitivity\na,1\n", "people.csv:1:6", "the same for all people of a persona");
        refused("who,side\na,seeker\n", "people.csv:1:1", "among them name");
        refused("name,side,side\na,seeker,seeker\n", "people.csv:1:11", "a second column side");
        refused("name,side\na,seeker\na,seeker\n", "people.csv:3:1", "stands in line 2 already");
        refused("name,side\na,seker\n", "people.csv:2:3", "did you mean 'seeker'?");
        refused("name,persona\na,buyr\n", "people.csv:2:3", "did you mean 'buyer'?");
        refused("name,side,persona\na,provider,buyer\n", "people.csv:2:12", "the persona buyer is a seeker");
        refused("name,quality\na,1.5\n", "people.csv:2:3", "from 0 to 1", "'1.5'");
        refused("name;quality\na;0,5\n", "people.csv:2:3", "with a decimal point", "'0,5'");
        refused("name,side,needRate\na,provider,1\n", "people.csv:2:12", "needRate counts for a seeker only");
        refused("name,capacity\na,1\n", "people.csv:2:3", "add side or persona");
        refused("name,founder\na,maybe\n", "people.csv:2:3", "must be yes or no");
        refused("name,side\na,seeker,b\n", "people.csv:2:1", "expected 2 values");
    }

    @Test
    void aNameThatNearlyHasTiesIsRefused() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "name,side\nKim Le,seeker\nYu,seeker\n");
        assertThatThrownBy(() -> read("ties.csv", "Kim Lee,Yu\nYu,Han\n", ", people: people.csv"))
                .hasMessageContainingAll("people.csv:2:1", "'Kim Le' has no ties", "did you mean 'Kim Lee'?");
    }

    @Test
    void localitiesOfTheScenarioMustBeThoseOfThePeople() {
        assertThatThrownBy(
                        () -> read("name,locality\na,Busan\nb,Seoul\n", Patch.of("test", "market.localities.count", 3)))
                .hasMessageContaining("the people live in 2 localities: write 2 or leave the key out, found 3");
    }
}
