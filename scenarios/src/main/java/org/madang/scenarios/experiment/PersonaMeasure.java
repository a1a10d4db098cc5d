package org.madang.scenarios.experiment;

import org.madang.sim.snapshot.Standing;

/** What is told of each persona. What is said of a person has no value where nobody of the persona ever joined. */
public enum PersonaMeasure {
    EVER_JOINED("everJoined"),
    MEMBERS("members"),
    TRUSTING_MEMBERS("trustingMembers"),
    SATISFACTION("satisfaction"),
    MATCHES("matchesPerPerson"),
    REALISED_VALUE("realisedValue"),
    REFERRED("referredPerPerson"),
    VALUE_OF_REFERRED("valueOfReferred"),
    VALUE_WITH_REFERRALS("realisedValueWithReferrals");

    private final String key;

    PersonaMeasure(String key) {
        this.key = key;
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** People, or a mean over members, or over everybody who ever joined; 0 / 0 is NaN: no value. */
    public double of(Standing s) {
        return switch (this) {
            case EVER_JOINED -> s.everJoined();
            case MEMBERS -> s.members();
            case TRUSTING_MEMBERS -> (double) s.trusting() / s.members();
            case SATISFACTION -> s.satisfaction() / s.members();
            case MATCHES -> (double) s.matches() / s.everJoined();
            case REALISED_VALUE -> s.margin() / s.everJoined();
            case REFERRED -> (double) s.referred() / s.everJoined();
            case VALUE_OF_REFERRED -> s.marginOfReferred() / s.everJoined();
            case VALUE_WITH_REFERRALS -> (s.margin() + s.marginOfReferred()) / s.everJoined();
        };
    }
}
