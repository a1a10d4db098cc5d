package org.madang.scenarios.claims;

import java.util.List;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlInfo;
import org.madang.scenarios.file.Words;

/** Says in plain words what is wrong with a formula, and at which character. */
final class FormulaTrouble {
    /** What can be called, for messages. */
    static final List<String> CALLED = List.of(
            "at",
            "sum",
            "mean",
            "platform",
            "persona",
            "bestTenthChanged",
            "leadsFrom",
            "reaches",
            "stay",
            "abs",
            "best",
            "max",
            "min",
            "pick");

    private FormulaTrouble() {}

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
            return "nothing can be called as '" + name + "' with these values; " + Words.hint(name, CALLED);
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
