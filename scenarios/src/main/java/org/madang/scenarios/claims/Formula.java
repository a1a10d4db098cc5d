package org.madang.scenarios.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.madang.scenarios.file.Words;

/**
 * The formula of an effect. It can do arithmetic on the runs it is given and nothing else: no loops, no assignments, no
 * classes of the program or of Java.
 */
final class Formula {
    /** Words that a run cannot have as its name. */
    static final Set<String> RESERVED = Set.of(
            ("abs and best break case catch chosen const continue default div do else empty eq false finally for function ge gt if instanceof le let log "
                            + "lt max min mod ne new not null or pick return size switch throw true try var while")
                    .split(" "));

    /** More could overflow the stack of the library that reads it. */
    private static final int LONGEST = 3000;

    private static final int DEEPEST = 30;

    /** Signs in front of a value, one behind the other. */
    private static final Pattern SIGNS =
            Pattern.compile("(?:(?:[-+!~]|\\b(?:not|empty|size)\\b)\\s*){" + (DEEPEST + 1) + "}");

    private static final JexlFeatures FEATURES =
            JexlFeatures.createNone().methodCall(true).script(false);

    private static final JexlEngine ENGINE = engine();

    private final JexlScript script;

    private Formula(JexlScript script) {
        this.script = script;
    }

    private static JexlEngine engine() {
        return new JexlBuilder()
                .features(FEATURES)
                .permissions(new JexlPermissions.ClassPermissions(
                        RunView.class, WeeksView.class, PersonaView.class, PeopleView.class, Functions.class))
                .arithmetic(new PlainArithmetic())
                .antish(false)
                .strict(true)
                .silent(false)
                .safe(false)
                .cache(0)
                .create();
    }

    /** The runs by their names; functions are called without a prefix. */
    private static final class Names extends MapContext implements JexlContext.NamespaceResolver {
        private final Functions functions;

        Names(Map<String, RunView> runs, Functions functions) {
            super(new HashMap<>(runs));
            this.functions = functions;
        }

        @Override
        public Object resolveNamespace(String name) {
            return name == null ? functions : null;
        }
    }

    /**
     * Reads a formula.
     *
     * @param runs the names it may use
     * @throws FormulaException if it is no formula, or names a run or an indicator that is not there
     */
    static Formula of(String text, Collection<String> runs) {
        requireReadable(text);
        JexlScript script;
        try {
            script = ENGINE.createScript(FEATURES, null, text);
        } catch (JexlException e) {
            throw new FormulaException(FormulaTrouble.message(e, text));
        }
        for (List<String> name : script.getVariables()) {
            if (!runs.contains(name.get(0))) {
                throw new FormulaException("there is no run '" + name.get(0) + "'; " + Words.hint(name.get(0), runs));
            }
            if (name.size() == 2 && !text.matches("(?s).*\\." + name.get(1) + "\\s*\\(.*")) {
                Named.check(name.get(1));
            }
        }
        return new Formula(script);
    }

    private static void requireReadable(String text) {
        if (text.length() > LONGEST) {
            throw new FormulaException(
                    "a formula has at most " + LONGEST + " characters, this one has " + text.length());
        }
        int depth = 0;
        for (int n = 0; n < text.length(); n++) {
            // What stands behind a question mark is nested as well, and nothing closes it.
            depth += "([{?".indexOf(text.charAt(n)) >= 0 ? 1 : ")]}".indexOf(text.charAt(n)) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw new FormulaException(
                        "at character " + (n + 1) + ": more than " + DEEPEST + " brackets or conditions are open");
            }
        }
        if (SIGNS.matcher(text).find()) {
            throw new FormulaException("more than " + DEEPEST + " signs stand one behind the other");
        }
    }

    /** Whether it looks at people one by one, for which a history must be written. */
    boolean asksForPeople() {
        return script.getSourceText().matches("(?s).*\\.\\s*people\\s*\\(.*");
    }

    /** Whether it takes the best of several options, which all replications together find. */
    boolean chooses() {
        return script.getSourceText().matches("(?s).*\\bchosen\\s*\\(.*");
    }

    /** Whether it asks anything of the runs; otherwise it is a number that no run can change. */
    boolean asksTheRuns() {
        return !script.getVariables().isEmpty();
    }

    /** What is kept of one replication. */
    double[] cells(Map<String, RunView> runs) {
        Functions functions = new Functions(1);
        double first = of(runs, functions);
        double[] criteria = functions.criteria();
        double[] values = new double[Math.max(1, criteria.length)];
        values[0] = first;
        for (int n = 1; n < values.length; n++) {
            values[n] = of(runs, new Functions(n + 1));
        }
        return Cells.of(criteria, values);
    }

    /**
     * The value for one replication, with the first of its options where it chooses; NaN where it has none.
     *
     * @throws FormulaException if the formula asks for what the runs do not have
     */
    double of(Map<String, RunView> runs) {
        return of(runs, new Functions(1));
    }

    private double of(Map<String, RunView> runs, Functions functions) {
        Object value;
        try {
            value = script.execute(new Names(runs, functions));
        } catch (JexlException e) {
            throw new FormulaException(FormulaTrouble.message(e, script.getSourceText()));
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean isTrue) {
            return isTrue ? 1 : 0;
        }
        throw new FormulaException("gives no number: name an indicator, as in keep.profit");
    }
}
