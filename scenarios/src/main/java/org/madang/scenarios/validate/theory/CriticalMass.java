package org.madang.scenarios.validate.theory;

/**
 * Two sides that need each other (Evans & Schmalensee 2010): every period a share k of each side thinks again, and D(x) =
 * x^γ / (h^γ + x^γ) of them take part when x of the other side do. As k → 0 this is dN/dt = D(N other) − N.
 *
 * @param half h, the participation of the other side that half of the people want
 * @param sharpness γ
 * @param speed k
 */
public record CriticalMass(double half, double sharpness, double speed) {
    /** D(x). */
    public double demand(double x) {
        if (x <= 0) {
            return 0;
        }
        double xs = Math.pow(x, sharpness);
        return xs / (Math.pow(half, sharpness) + xs);
    }

    /** The shares of both sides after 1 to {@code periods} periods; row 0 is side A. */
    public double[][] shares(double a, double b, int periods) {
        double[][] shares = new double[2][periods];
        double nowA = a;
        double nowB = b;
        for (int t = 0; t < periods; t++) {
            double nextA = nowA + speed * (demand(nowB) - nowA);
            nowB = nowB + speed * (demand(nowA) - nowB);
            nowA = nextA;
            shares[0][t] = nowA;
            shares[1][t] = nowB;
        }
        return shares;
    }

    /** The share that a launched platform comes to on both sides: the highest root of D(x) = x. */
    public double highState() {
        double x = 1;
        for (int n = 0; n < 1_000_000; n++) {
            x = demand(x);
        }
        return x;
    }

    /** The smallest start of side B from which a platform launches when side A starts at {@code a}. */
    public double frontier(double a) {
        double fails = 0;
        double launches = 1;
        while (launches - fails > 1e-10) {
            double middle = (fails + launches) / 2;
            if (launches(a, middle)) {
                launches = middle;
            } else {
                fails = middle;
            }
        }
        return launches;
    }

    private boolean launches(double a, double b) {
        double nowA = a;
        double nowB = b;
        double goal = highState() / 2;
        for (int t = 0; t < 10_000_000; t++) {
            double nextA = nowA + speed * (demand(nowB) - nowA);
            nowB = nowB + speed * (demand(nowA) - nowB);
            nowA = nextA;
            if (nowA > goal && nowB > goal) {
                return true;
            }
            if (nowA < 1e-3 && nowB < 1e-3) {
                return false;
            }
        }
        return false;
    }
}
