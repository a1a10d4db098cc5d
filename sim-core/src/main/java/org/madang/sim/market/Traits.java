package org.madang.sim.market;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Spread;

/**
 * Draws what is fixed about people: the persona, by the shares of its side, and what the persona says. A pure function of
 * seed, place and generation: the first people of the market are generation 0, who takes a place after them is the next.
 */
public final class Traits {
    private final List<Persona> personas;
    private final long seed;
    private final Spread[] threshold;
    private final Spread[] need;
    private final Spread[] capacity;
    private final Spread[] quality;
    private final double[] multiHoming;
    private final double[] paidByOther;
    private final double[] paysForExperience;

    public Traits(List<Persona> personas, long seed) {
        this.personas = personas;
        this.seed = seed;
        threshold = spreads(Persona::trustThreshold);
        need = spreads(Persona::needRate);
        capacity = spreads(Persona::capacity);
        quality = spreads(Persona::quality);
        multiHoming = shares(Persona::multiHoming);
        paidByOther = shares(Persona::paidByOther);
        paysForExperience = shares(Persona::paysForExperience);
    }

    private Spread[] spreads(Function<Persona, Distribution> which) {
        return personas.stream().map(which).map(Spread::of).toArray(Spread[]::new);
    }

    private double[] shares(ToDoubleFunction<Persona> which) {
        return personas.stream().mapToDouble(which).toArray();
    }

    /** Draws participants from {@code from} to {@code to − 1}, whose sides and localities are settled. */
    public void draw(Participants p, int from, int to, int generation) {
        drawPersonas(p, from, to, generation);
        drawTraits(p, from, to, generation);
    }

    /** Draws the first people, of whom some are known: their persona before what it says is drawn. */
    void draw(Participants p, KnownPeople known) {
        drawPersonas(p, 0, p.count, 0);
        known.setPersonas(p);
        drawTraits(p, 0, p.count, 0);
        known.setTraits(p);
    }

    private void drawTraits(Participants p, int from, int to, int generation) {
        long thresholdKey = key(Decision.TRUST_THRESHOLD, generation);
        long needKey = key(Decision.NEED_RATE, generation);
        long capacityKey = key(Decision.CAPACITY, generation);
        long qualityKey = key(Decision.QUALITY, generation);
        long tasteKey = key(Decision.TASTE, generation);
        long multiKey = key(Decision.MULTI_HOMING, generation);
        long payerKey = key(Decision.PAYER, generation);
        long premiumKey = key(Decision.PAYS_FOR_EXPERIENCE, generation);
        for (int i = from; i < to; i++) {
            int q = p.persona[i];
            p.trustThreshold[i] = (float) threshold[q].at(Draws.uniform(thresholdKey, i));
            p.quality[i] = (float) quality[q].at(Draws.uniform(qualityKey, i));
            p.taste[i] = (float) (Draws.bits(tasteKey, i) >>> 40) * 0x1.0p-24f;
            boolean multi = Draws.uniform(multiKey, i) < multiHoming[q];
            boolean paid = Draws.uniform(payerKey, i) < paidByOther[q];
            boolean premium = Draws.uniform(premiumKey, i) < paysForExperience[q];
            p.flags[i] = (byte) (p.flags[i] & Participants.PROVIDER
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

    private void drawPersonas(Participants p, int from, int to, int generation) {
        long key = key(Decision.PERSONA, generation);
        double[] total = new double[Side.values().length];
        Arrays.setAll(total, side -> ofSide(Side.values()[side]));
        for (int i = from; i < to; i++) {
            Side side = p.side(i);
            p.persona[i] = (byte) pick(side, Draws.uniform(key, i) * total[side.ordinal()]);
        }
    }

    private double ofSide(Side side) {
        return personas.stream()
                .filter(q -> q.side() == side)
                .mapToDouble(Persona::share)
                .sum();
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

    private long key(Decision decision, int generation) {
        return Draws.key(seed, decision, 0, -1, generation);
    }
}
