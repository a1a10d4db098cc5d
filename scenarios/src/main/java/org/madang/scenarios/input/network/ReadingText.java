package org.madang.scenarios.input.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Digits;

/** What was read from a network file, as a sentence. */
public final class ReadingText {
    private static final MathContext DIGITS = new MathContext(6);

    private ReadingText() {}

    public static String english(Reading r) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(r.people(), "person", "people") + (r.alone() > 0 ? " (" + r.alone() + " without ties)" : ""));
        String kind = r.directed() ? "directed" : "undirected";
        parts.add(counted(r.ties(), kind + " tie", kind + " ties"));
        if (!r.weighted()) {
            parts.add("no weights");
        } else {
            boolean alike = r.least() == r.most();
            parts.add(
                    alike
                            ? "all of weight " + digits(r.least())
                            : "weights " + digits(r.least()) + " to " + digits(r.most()));
        }
        add(parts, r.twoMode(), "two kinds of people, called left:… and right:…");
        if (r.firstLine() != null) {
            parts.add("the first line was taken for " + r.firstLine().english);
        }
        add(parts, r.comments() > 0, counted(r.comments(), "comment", "comments") + " left out");
        add(parts, r.loops() > 0, counted(r.loops(), "loop", "loops") + " dropped");
        String other = r.contradicting() + " with another weight: that of the first counts";
        add(
                parts,
                r.doubles() > 0,
                counted(r.doubles(), "double", "doubles") + " merged"
                        + (r.contradicting() > 0 ? " (" + other + ")" : ""));
        add(parts, !r.unused().isEmpty(), "not used: " + String.join(", ", r.unused()));
        return r.file() + " is " + r.form().english + ": " + String.join(", ", parts) + "."
                + (r.known() == null ? "" : r.known().english());
    }

    public static String korean(Reading r) {
        List<String> parts = new ArrayList<>();
        parts.add("사람 " + r.people() + "명" + (r.alone() > 0 ? "(관계 없는 사람 " + r.alone() + "명)" : ""));
        parts.add((r.directed() ? "방향이 있는" : "방향이 없는") + " 관계 " + r.ties() + "개");
        String range = digits(r.least()) + (r.least() == r.most() ? "" : "~" + digits(r.most()));
        parts.add(r.weighted() ? "가중치 " + range : "가중치 없음");
        add(parts, r.twoMode(), "두 종류의 사람(left:…, right:…)");
        if (r.firstLine() != null) {
            parts.add("첫 줄은 " + r.firstLine().korean);
        }
        add(parts, r.comments() > 0, "주석 " + r.comments() + "개 제외");
        add(parts, r.loops() > 0, "자기 자신과의 관계 " + r.loops() + "개 제외");
        String other = "(" + r.contradicting() + "개는 가중치가 달라 처음 값 사용)";
        add(parts, r.doubles() > 0, "중복 " + r.doubles() + "개 병합" + (r.contradicting() > 0 ? other : ""));
        add(parts, !r.unused().isEmpty(), "쓰지 않은 열: " + String.join(", ", r.unused()));
        return r.file() + "(" + r.form().korean + "): " + String.join(", ", parts)
                + (r.known() == null ? "" : r.known().korean());
    }

    private static void add(List<String> parts, boolean isSo, String part) {
        if (isSo) {
            parts.add(part);
        }
    }

    private static String digits(double value) {
        return Digits.of(new BigDecimal(value).round(DIGITS).doubleValue());
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
