package org.madang.sim.market;

import java.util.List;
import org.madang.sim.config.Market;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Spread;

/** Draws the fixed attributes of every participant from the personas. */
final class PopulationDraw {
    private final long seed;
    private final List<Persona> personas;

    PopulationDraw(List<Persona> personas, long seed) {
        this.personas = personas;
        this.seed = seed;
    }

    static double providerShare(Market market) {
        double all = market.personas().stream().mapToDouble(Persona::share).sum();
        double providers = market.personas().stream()
                .filter(p -> p.side() == Side.PROVIDER)
                .mapToDouble(Persona::share)
                .sum();
        return providers / all;
    }

    /** Participants of the market; a pure function of market and seed. */
    Participants draw(Market market) {
        int[] start = LocalitySizes.starts(market.localities(), market.participants());
        int[] providerEnd = LocalitySizes.providerEnds(start, providerShare(market));
        Participants p = new Participants(start, providerEnd);
        for (int l = 0; l < p.localities(); l++) {
            java.util.Arrays.fill(p.locality, start[l], start[l + 1], (short) l);
            assignPersonas(p, start[l], providerEnd[l], Side.PROVIDER);
            assignPersonas(p, providerEnd[l], start[l + 1], Side.SEEKER);
        }
        drawAttributes(p);
        return p;
    }

    private void assignPersonas(Participants p, int from, int to, Side side) {
        long key = Draws.key(seed, Decision.PERSONA);
        double total = personas.stream()
                .filter(q -> q.side() == side)
                .mapToDouble(Persona::share)
                .sum();
        for (int i = from; i < to; i++) {
            double u = Draws.uniform(key, i) * total;
            p.persona[i] = (byte) pick(side, u);
        }
    }

    private int pick(Side side, double u) {
        int last = -1;
        for (int n = 0; n < personas.size(); n++) {
            Persona persona = personas.get(n);
            if (persona.side() == side && persona.share() > 0) {
                last = n;
                u -= persona.share();
                if (u < 0) {
                    return n;
                }
            }
        }
        return last;
    }

    private void drawAttributes(Participants p) {
        Spread[] threshold = spreads(q -> q.trustThreshold());
        Spread[] need = spreads(q -> q.needRate());
        Spread[] capacity = spreads(q -> q.capacity());
        Spread[] quality = spreads(q -> q.quality());
        long thresholdKey = Draws.key(seed, Decision.TRUST_THRESHOLD);
        long needKey = Draws.key(seed, Decision.NEED_RATE);
        long capacityKey = Draws.key(seed, Decision.CAPACITY);
        long qualityKey = Draws.key(seed, Decision.QUALITY);
        long tasteKey = Draws.key(seed, Decision.TASTE);
        long multiKey = Draws.key(seed, Decision.MULTI_HOMING);
        long payerKey = Draws.key(seed, Decision.PAYER);
        long premiumKey = Draws.key(seed, Decision.PAYS_FOR_EXPERIENCE);
        double[] multiHoming =
                personas.stream().mapToDouble(Persona::multiHoming).toArray();
        double[] paidByOther =
                personas.stream().mapToDouble(Persona::paidByOther).toArray();
        double[] paysForExperience =
                personas.stream().mapToDouble(Persona::paysForExperience).toArray();
        for (int i = 0; i < p.count; i++) {
            int q = p.persona[i];
            p.trustThreshold[i] = (float) threshold[q].at(Draws.uniform(thresholdKey, i));
            p.quality[i] = (float) quality[q].at(Draws.uniform(qualityKey, i));
            p.taste[i] = (float) (Draws.bits(tasteKey, i) >>> 40) * 0x1.0p-24f;
            boolean multi = Draws.uniform(multiKey, i) < multiHoming[q];
            boolean paid = Draws.uniform(payerKey, i) < paidByOther[q];
            boolean premium = Draws.uniform(premiumKey, i) < paysForExperience[q];
            p.flags[i] = (byte) (p.flags[i]
                    | (multi ? Participants.MULTI_HOMING : 0)
                    | (paid ? Participants.PAID_BY_OTHER : 0)
                    | (premium ? Participants.PAYS_FOR_EXPERIENCE : 0));
            if (p.isProvider(i)) {
                p.capacity[i] = (float) capacity[q].at(Draws.uniform(capacityKey, i));
            } else {
                p.needRate[i] = (float) need[q].at(Draws.uniform(needKey, i));
            }
        }
    }

    private Spread[] spreads(java.util.function.Function<Persona, org.madang.sim.config.Distribution> which) {
        return personas.stream().map(which).map(Spread::of).toArray(Spread[]::new);
    }
}
