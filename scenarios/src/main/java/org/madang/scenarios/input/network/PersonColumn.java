package org.madang.scenarios.input.network;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.madang.sim.config.Key;
import org.madang.sim.config.Persona;
import org.madang.sim.network.Census.Trait;

/** What a table may say of a person. Traits have the names and ranges of the keys of a persona. */
enum PersonColumn {
    NAME("name"),
    SIDE("side"),
    PERSONA("persona"),
    LOCALITY("locality"),
    FOUNDER("founder"),
    TRUST_THRESHOLD("trustThreshold", Trait.TRUST_THRESHOLD, false),
    NEED_RATE("needRate", Trait.NEED_RATE, false),
    CAPACITY("capacity", Trait.CAPACITY, false),
    QUALITY("quality", Trait.QUALITY, false),
    MULTI_HOMING("multiHoming", Trait.MULTI_HOMING, true),
    PAID_BY_OTHER("paidByOther", Trait.PAID_BY_OTHER, true),
    PAYS_FOR_EXPERIENCE("paysForExperience", Trait.PAYS_FOR_EXPERIENCE, true);

    final String key;
    /** Null for what is no trait. */
    final Trait trait;
    /** Whether a person has the trait or not: the persona says with what chance. */
    final boolean isYesOrNo;

    PersonColumn(String key) {
        this(key, null, key.equals("founder"));
    }

    PersonColumn(String key, Trait trait, boolean isYesOrNo) {
        this.key = key;
        this.trait = trait;
        this.isYesOrNo = isYesOrNo;
    }

    /** The column of a name, whatever its case, hyphens and blanks; null where there is none. */
    static PersonColumn find(String name) {
        Predicate<PersonColumn> isSame = c -> Columns.plain(name).equals(c.key.toLowerCase(Locale.ROOT));
        return Arrays.stream(values()).filter(isSame).findFirst().orElse(null);
    }

    /** Whether a name is that of a key that all people of a persona share. */
    static boolean isOfPersonas(String name) {
        return find(name) == null
                && Arrays.stream(Persona.class.getRecordComponents())
                        .anyMatch(c -> Columns.plain(name).equals(c.getName().toLowerCase(Locale.ROOT)));
    }

    /** The range of a trait, as a persona has it. */
    Key range() {
        return Arrays.stream(Persona.class.getRecordComponents())
                .filter(c -> c.getName().equals(key))
                .map((RecordComponent c) -> c.getAnnotation(Key.class))
                .findFirst()
                .orElseThrow();
    }
}
