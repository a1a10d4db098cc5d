package org.madang.scenarios.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** What can be looked up is whole: every word of the trade and every indicator, with what they lead to. */
class GlossaryTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordLeadsSomewhere(Language language) {
        List<Entry> entries = new Glossary(Voice.of(language)).entries();
        assertThat(entries).hasSize(Term.all().size() + Indicator.values().length);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.words()).isNotEmpty();
            assertThat(entry.meaning()).containsPattern(language == Language.KOREAN ? "니다" : "[a-z]{3}.*[.]");
            assertThat(entry.leads()).isNotEmpty();
            assertThat(entry.leads())
                    .allSatisfy(lead -> assertThat(lead.meaning()).isNotEmpty());
        });
    }
}
