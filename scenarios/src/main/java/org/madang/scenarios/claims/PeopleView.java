package org.madang.scenarios.claims;

import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.experiment.History;
import org.madang.scenarios.people.Busiest;
import org.madang.scenarios.people.FriendsLeaving;
import org.madang.scenarios.people.Group;
import org.madang.scenarios.people.Staying;
import org.madang.scenarios.people.Won;
import org.madang.sim.config.Side;
import org.madang.sim.state.Arms;

/** The people of a run, looked at one by one. Public because formulas call it by reflection. */
public final class PeopleView {
    private final Group group;
    private final int weeks;
    private final DoubleSupplier standIn;

    private PeopleView(Group group, int weeks, DoubleSupplier standIn) {
        this.group = group;
        this.weeks = weeks;
        this.standIn = standIn;
    }

    /** @param name of a side, or of a group of a treatment; 'all' for everybody */
    static PeopleView of(History history, String name, int from) {
        Group group = new Group(history, Named.find(Side.class, name), Named.find(Arms.Group.class, name), from);
        return new PeopleView(group, history.weeks(), null);
    }

    /** Gives arbitrary numbers, to try a formula on. */
    static PeopleView standIn(int weeks, DoubleSupplier numbers) {
        return new PeopleView(null, weeks, numbers);
    }

    /** The share of first joiners who stayed so many weeks without a break. */
    public double kept(int tenure) {
        within(tenure);
        return ask(g -> Staying.kept(g, tenure));
    }

    /** Matches a year after joining over those at the start, a quarter each. */
    public double grossKept() {
        return ask(Staying::grossKept);
    }

    /** The share of the matches of some weeks that the busiest fifth of those with one at least had. */
    public double topFifth(int from, int to) {
        within(to);
        return ask(g -> Busiest.topFifth(g, from, to));
    }

    /** The share of non-members who joined between two weeks. */
    public double joined(int from, int to) {
        within(to);
        return ask(g -> Staying.joined(g, from, to));
    }

    /** The share of members who left between two weeks. */
    public double left(int from, int to) {
        within(to);
        return ask(g -> Staying.left(g, from, to));
    }

    /** The share of the matches of some weeks by people who had joined within the year before their end. */
    public double byNewcomers(int from, int to) {
        within(to);
        return ask(g -> Staying.byNewcomers(g, from, to, Staying.YEAR));
    }

    /** The hazard of the least used quarter over that of the most used. */
    public double leaveByUse() {
        return ask(Busiest::leaveByUse);
    }

    /** The risk to leave after a friend has left, so many weeks ago, over that of others. */
    public double leaveAfterFriend(int lag) {
        within(lag);
        return ask(g -> FriendsLeaving.ratio(g, lag));
    }

    /** Matches of those won between two weeks who would not have joined in the other run, over those who would. */
    public double wonOver(PeopleView without, int from, int to, int tenure) {
        within(to + tenure);
        return ask(g -> Won.over(g, without.group, from, to, tenure));
    }

    private double ask(ToDoubleFunction<Group> question) {
        return group == null ? standIn.getAsDouble() : question.applyAsDouble(group);
    }

    private void within(int week) {
        if (!(week >= 0 && week <= weeks)) {
            throw new FormulaException(week + " weeks are not seen in a run of " + weeks + " weeks");
        }
    }
}
