package org.madang.sim.state;

/** What the account of one platform remembers from week to week. Sums of the last quarter: people in heads, money in currency. */
public final class Books {
    public final Trailing joins;
    public final Trailing firstJoins;
    public final Trailing joinsByTalk;
    public final Trailing leaves;
    public final Trailing members;
    public final Trailing margins;
    public final Trailing acquisition;
    public final Trailing retention;
    /** Memberships so far, with those that began before the account. */
    public double everJoined;
    /** Revenue less the cost of serving so far, money. */
    public double marginSoFar;
    /** Profit so far, discounted to week 0, money. */
    public double netPresentValue;

    Books() {
        joins = new Trailing();
        firstJoins = new Trailing();
        joinsByTalk = new Trailing();
        leaves = new Trailing();
        members = new Trailing();
        margins = new Trailing();
        acquisition = new Trailing();
        retention = new Trailing();
    }

    Books(Books of) {
        joins = new Trailing(of.joins);
        firstJoins = new Trailing(of.firstJoins);
        joinsByTalk = new Trailing(of.joinsByTalk);
        leaves = new Trailing(of.leaves);
        members = new Trailing(of.members);
        margins = new Trailing(of.margins);
        acquisition = new Trailing(of.acquisition);
        retention = new Trailing(of.retention);
        everJoined = of.everJoined;
        marginSoFar = of.marginSoFar;
        netPresentValue = of.netPresentValue;
    }

    /** The account begins, with those who have been members before its first week. */
    public void begin(double joinedBefore) {
        everJoined = joinedBefore;
        marginSoFar = 0;
    }
}
