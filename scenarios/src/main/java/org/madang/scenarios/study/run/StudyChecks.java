package org.madang.scenarios.study.run;

/** Looks at a study and its scenario together, before anything runs. */
final class StudyChecks {
    private StudyChecks() {}

    static void check(StudyFile study) {
        study.sides();
    }
}
