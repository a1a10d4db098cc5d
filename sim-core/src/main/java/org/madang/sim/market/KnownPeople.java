package org.madang.sim.market;

import org.madang.sim.network.Census;
import org.madang.sim.network.Census.Trait;

/** Writes what is known of people over what was drawn. Their sides and localities are settled ({@link NodePlacement}). */
final class KnownPeople {
    private final Census census;
    private final int[] participantOfNode;

    KnownPeople(Census census, int[] participantOfNode) {
        this.census = census;
        this.participantOfNode = participantOfNode;
    }

    void setPersonas(Participants p) {
        for (int node = 0; node < census.nodes(); node++) {
            if (census.persona(node) != Census.DRAWN) {
                p.persona[participantOfNode[node]] = (byte) census.persona(node);
            }
        }
    }

    void setTraits(Participants p) {
        set(p.trustThreshold, Trait.TRUST_THRESHOLD);
        set(p.needRate, Trait.NEED_RATE);
        set(p.capacity, Trait.CAPACITY);
        set(p.quality, Trait.QUALITY);
        set(p.flags, Participants.MULTI_HOMING, Trait.MULTI_HOMING);
        set(p.flags, Participants.PAID_BY_OTHER, Trait.PAID_BY_OTHER);
        set(p.flags, Participants.PAYS_FOR_EXPERIENCE, Trait.PAYS_FOR_EXPERIENCE);
    }

    private void set(float[] column, Trait trait) {
        for (int node = 0; node < census.nodes(); node++) {
            float known = census.trait(node, trait);
            if (!Float.isNaN(known)) {
                column[participantOfNode[node]] = known;
            }
        }
    }

    private void set(byte[] flags, byte flag, Trait trait) {
        for (int node = 0; node < census.nodes(); node++) {
            float known = census.trait(node, trait);
            if (!Float.isNaN(known)) {
                int i = participantOfNode[node];
                flags[i] = (byte) (known == 0 ? flags[i] & ~flag : flags[i] | flag);
            }
        }
    }
}
