package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyReferenceTest {
    private final KeyReference reference = Demo.reader().reference();

    @Test
    void tellsAllAboutAKey() {
        KeyEntry weeks = reference.find("weeks").get(0);
        assertThat(weeks.meaning()).isEqualTo("How long the run is.");
        assertThat(weeks.accepts()).isEqualTo("a whole number from 1 to 5200");
        assertThat(weeks.unit()).isEqualTo("weeks");
        assertThat(weeks.standard()).isEqualTo("260");
        assertThat(weeks.symbol()).isEqualTo("T");
    }

    @Test
    void listsEveryKeyWithItsPath() {
        assertThat(reference.entries())
                .extracting(KeyEntry::path)
                .contains(
                        "name",
                        "market.localities.zipfExponent",
                        "market.personas[].preset",
                        "market.personas[].needRate.mean",
                        "events[].kind",
                        "events[fee-change].fee",
                        "platforms[].budget",
                        "looks");
        assertThat(reference.entries()).noneMatch(e -> e.meaning().isBlank());
    }

    @Test
    void findsByPathByNameAndBySpelling() {
        assertThat(reference.find("market.personas[guest].share"))
                .extracting(KeyEntry::path)
                .containsExactly("market.personas[].share");
        assertThat(reference.find("zipf-exponent"))
                .extracting(KeyEntry::path)
                .containsExactly("market.localities.zipfExponent");
        assertThat(reference.find("localities.count"))
                .extracting(KeyEntry::path)
                .containsExactly("market.localities.count");
        assertThat(reference.find("neadRate")).extracting(KeyEntry::path).containsExactly("market.personas[].needRate");
        assertThat(reference.find("fee"))
                .extracting(KeyEntry::path)
                .containsExactly("events[fee-change].fee", "platforms[].fee");
        assertThat(reference.find("colour")).isEmpty();
        assertThat(reference.find("")).isEmpty();
    }

    @Test
    void knowsDefaultsAndAllowedWords() {
        assertThat(reference.find("market.personas").get(0).standard()).isEqualTo("guest, host");
        assertThat(reference.find("rivalWeek").get(0).standard()).isEqualTo("none");
        assertThat(reference.find("events[fee-change].fee").get(0).standard()).isEqualTo("required");
        assertThat(reference.find("network.kind").get(0).words()).contains("small-world");
        assertThat(reference.find("market").get(0).standard()).isEmpty();
    }

    @Test
    void writesTables() {
        assertThat(reference.toMarkdown())
                .contains(
                        "### Top of the file",
                        "### `market.personas[]`",
                        "| `weeks` | How long the run is. | weeks | a whole number from 1 to 5200 | 260 | T |  |\n");
    }
}
