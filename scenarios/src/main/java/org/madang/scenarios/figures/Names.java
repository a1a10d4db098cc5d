package org.madang.scenarios.figures;

import java.util.Map;
import org.madang.charts.style.Language;

/** What sides and events are called in figures and reports. */
public final class Names {
    /** Of the strategies that scenario files can name; another name is its author's and stays as it is. */
    private static final Map<String, String> KOREAN_STRATEGIES = Map.ofEntries(
            Map.entry("acquisition-first", "획득 우선"),
            Map.entry("retention-first", "유지 우선"),
            Map.entry("balanced", "균형"),
            Map.entry("satisfaction-first", "만족 우선"),
            Map.entry("relationship-first", "관계 우선"),
            Map.entry("experience-first", "경험 우선"),
            Map.entry("interaction-first", "상호작용 우선"),
            Map.entry("trust-first", "신뢰 우선"),
            Map.entry("grow-then-retain", "획득 후 유지"),
            Map.entry("retain-then-grow", "유지 후 획득"),
            Map.entry("adaptive", "적응형"));

    private Names() {}

    /** A side or platform as it begins a line. */
    public static String side(String name, Language language) {
        String known = language == Language.KOREAN ? KOREAN_STRATEGIES.get(name) : null;
        return known == null ? capital(name) : known;
    }

    /** The same within a sentence. */
    public static String sideInside(String name, Language language) {
        String known = language == Language.KOREAN ? KOREAN_STRATEGIES.get(name) : null;
        return known == null ? name : known;
    }

    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** An event beside its mark, by its kind as in scenario files. */
    public static String event(String kind, Language language) {
        boolean korean = language == Language.KOREAN;
        return switch (kind) {
            case "breach" -> korean ? "신뢰 침해" : "breach";
            case "rival-entry" -> korean ? "경쟁자 진입" : "rival enters";
            case "rival-exit" -> korean ? "경쟁자 철수" : "rival leaves";
            case "fee-change" -> korean ? "수수료 변경" : "new fees";
            case "partner-campaign" -> korean ? "제휴 캠페인" : "partner campaign";
            case "budget-change" -> korean ? "예산 변경" : "new budget";
            case "demand-season" -> korean ? "계절 수요 시작" : "seasons begin";
            default -> kind.replace('-', ' ');
        };
    }
}
