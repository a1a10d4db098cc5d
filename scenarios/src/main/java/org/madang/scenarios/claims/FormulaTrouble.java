package org.madang.scenarios.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlInfo;
import org.madang.scenarios.file.Words;

/** Says in plain words what is wrong with a formula, and at which character. */
final class FormulaTrouble {
    /** What can be called, and how that is written. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("at", "keep.at(52).profit, with a whole week"),
            Map.entry("sum", "keep.sum(1, 26).profit, with whole weeks"),
            Map.entry("mean", "keep.mean(1, 26).profit, with whole weeks"),
            Map.entry("platform", "keep.platform(1).members, or with its name in quotes"),
            Map.entry("persona", "keep.persona('guest').members"),
            Map.entry("bestTenthChanged", "keep.bestTenthChanged()"),
            Map.entry("leadsFrom", "keep.leadsFrom(win, 'profit')"),
            Map.entry("reaches", "keep.reaches('members', 1000)"),
            Map.entry("stay", "keep.stay(52), with whole weeks"),
            Map.entry("people", "keep.people('seeker').kept(52), or people('seeker', 53) to leave out earlier weeks"),
            Map.entry("kept", "keep.people('seeker').kept(52), with whole weeks"),
            Map.entry("grossKept", "keep.people('seeker').grossKept()"),
            Map.entry("topFifth", "keep.people('seeker').topFifth(1, 52), with whole weeks"),
            Map.entry("leaveByUse", "keep.people('provider').leaveByUse()"),
            Map.entry("leaveAfterFriend", "keep.people('all').leaveAfterFriend(0), with whole weeks"),
            Map.entry("joined", "keep.people('friends').joined(53, 65), with whole weeks"),
            Map.entry("left", "keep.people('treated').left(53, 65), with whole weeks"),
            Map.entry("byNewcomers", "keep.people('provider').byNewcomers(53, 104), with whole weeks"),
            Map.entry("wonOver", "keep.people('seeker').wonOver(win.people('seeker'), 53, 56, 104)"),
            Map.entry("log", "log(keep.matches / win.matches)"),
            Map.entry("abs", "abs(keep.profit)"),
            Map.entry("best", "best(keep.profit, win.profit)"),
            Map.entry("chosen", "pick(chosen(keep.profit, win.profit), keep.members, win.members)"),
            Map.entry("max", "max(keep.profit, win.profit)"),
            Map.entry("min", "min(keep.profit, win.profit)"),
            Map.entry("pick", "pick(1, keep.profit, win.profit)"));

    private FormulaTrouble() {}

    /** The names of what can be called, in alphabetical order. */
    static List<String> called() {
        return CALLED.keySet().stream().sorted().toList();
    }

    /** How something is called; empty where nothing has the name. */
    static Optional<String> usage(String name) {
        return Optional.ofNullable(CALLED.get(name)).map(use -> "'" + name + "' is written as in " + use);
    }

    static String message(JexlException e, String text) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FormulaException ours) {
                return ours.getMessage();
            }
        }
        return at(e.getInfo(), text) + what(e);
    }

    private static String what(JexlException e) {
        if (e instanceof JexlException.Variable variable) {
            return "there is no run '" + variable.getVariable() + "'";
        }
        if (e instanceof JexlException.Method method) {
            String name = method.getMethod();
            return usage(name).orElseGet(() -> "there is no '" + name + "'; " + Words.hint(name, called()));
        }
        if (e instanceof JexlException.Property property) {
            return "there is no '" + property.getProperty() + "'";
        }
        if (e instanceof JexlException.Feature) {
            return "only arithmetic is allowed in a formula";
        }
        if (e instanceof JexlException.Parsing || e instanceof JexlException.Tokenization) {
            return "cannot be read as a formula, such as (keep.profit - win.profit) / win.profit";
        }
        return "cannot be computed: an operator needs numbers on both sides, such as keep.profit";
    }

    private static String at(JexlInfo info, String text) {
        if (info == null || info.getColumn() < 1) {
            return "";
        }
        int offset = info.getColumn() - 1;
        String[] lines = text.split("\n", -1);
        int line = Math.min(Math.max(1, info.getLine()), lines.length) - 1;
        String rest = offset < lines[line].length() ? lines[line].substring(offset) : "";
        String near = rest.isBlank()
                ? "at the end"
                : "near '" + (rest.length() > 20 ? rest.substring(0, 20) + "…" : rest) + "'";
        String where = lines.length > 1 ? "line " + (line + 1) + ", character " : "character ";
        return where + (offset + 1) + ", " + near + ": ";
    }
}
