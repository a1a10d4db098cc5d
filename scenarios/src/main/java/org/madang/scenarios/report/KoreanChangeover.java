package org.madang.scenarios.report;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.experiment.Changeovers.Begin;

/** When a strategy in phases changed over, in Korean; what {@code ChangeoverText} says in English. */
final class KoreanChangeover {
    private KoreanChangeover() {}

    /** Nothing for a strategy of one phase. */
    static Optional<String> of(String name, List<Begin> begins, int weeks) {
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        if (begins.get(0).reached() == 0) {
            return Optional.of(name + ": " + weeks + "주 동안 단계가 바뀌지 않음.");
        }
        StringBuilder text = new StringBuilder(name).append(": ");
        for (int n = 0; n < begins.size(); n++) {
            Begin b = begins.get(n);
            text.append(n == 0 ? "" : ", ");
            text.append(n + 2).append("단계").append(b.reached() == 0 ? "로는 바뀌지 않음" : " 시작 " + begin(b));
        }
        return Optional.of(text.append(".").toString());
    }

    /** "31주차(반복에 따라 29~34주차, 8회 중 2회는 없음)". */
    private static String begin(Begin b) {
        int never = b.replications() - b.reached();
        String range = b.earliest() == b.latest() ? "" : "반복에 따라 " + b.earliest() + "~" + b.latest() + "주차";
        String missing = never == 0 ? "" : b.replications() + "회 중 " + never + "회는 없음";
        String more = range + (range.isEmpty() || missing.isEmpty() ? "" : ", ") + missing;
        return b.median() + "주차" + (more.isEmpty() ? "" : "(" + more + ")");
    }
}
