package org.madang.scenarios.validate.rates;

/** The procedures as the table names them. */
final class Procedures {
    static final String SIGN_FLIP = "sign-flip max-t, step-down (Westfall & Young 1993; Romano & Wolf 2005)";
    static final String BOUNDARY = "O'Brien & Fleming (1979) boundary, all pairs of sides";
    static final String REPEATED = "repeated interval of the boundary (Jennison & Turnbull 1999)";
    static final String CHANGE_POINT = "extremum of the cumulated mean difference (Bai 1994), stretched percentiles";
    static final String FIELLER = "Fieller (1954)";
    static final String SKEWED = "Hall's (1992) cubic of Student's t";
    static final String HALVES = "chosen on one half of the worlds, measured on the other; Student's t";
    static final String STUDENT = "Student's t";
    static final String HOLM = "Student's t, Holm (1979)";
    static final String F_TEST = "F test of elementary effects, Holm (1979)";
    static final String WILSON = "Wilson (1927)";
    static final String POWER = "(2.8 s / gap)² + 1.92 (Guenther 1981)";

    private Procedures() {}
}
