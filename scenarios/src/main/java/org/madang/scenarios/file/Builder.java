package org.madang.scenarios.file;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.madang.scenarios.file.Bound.Doubt;
import org.madang.sim.config.Key;

/** Makes a record of the values of its keys, and asks its rules. */
final class Builder {
    private final Rules rules;
    private final Findings findings;
    private final Refusals refusals;

    Builder(Rules rules, Findings findings, Refusals refusals) {
        this.rules = rules;
        this.findings = findings;
        this.refusals = refusals;
    }

    /**
     * @param fields in the order of the record
     * @param keys whether keys that the record does not have leave a doubt
     * @param before how many problems there were before the record
     */
    Bound build(Shape shape, List<Bound> fields, Doubt keys, Node.Mapping mapping, Slot slot, int before) {
        Doubt doubt = fields.stream().map(Bound::doubt).reduce(keys, Bound::worse);
        if (doubt == Doubt.WIDE) {
            return Bound.lost();
        }
        Object record;
        try {
            record = shape.create(fields.stream().map(Bound::value).toArray());
        } catch (InvocationTargetException e) {
            if (findings.count() == before) {
                refusals.add(slot, e.getCause().getMessage());
            }
            return Bound.lost();
        }
        if (doubt == Doubt.NONE) {
            rules.check(record, record, mapping, slot, findings);
        } else if (keys == Doubt.NONE) {
            askTwice(record, shape, fields, mapping, slot);
        }
        return Bound.good(record);
    }

    /** What is wrong whatever stands in for the numbers that could not be read is wrong without them. */
    private void askTwice(Object record, Shape shape, List<Bound> fields, Node.Mapping mapping, Slot slot) {
        Object[] values = new Object[fields.size()];
        for (int n = 0; n < values.length; n++) {
            Shape.Field field = shape.fields().get(n);
            boolean isDoubtful = fields.get(n).doubt() == Doubt.OWN;
            if (isDoubtful && !Types.isNumber(field.type())) {
                return;
            }
            values[n] = isDoubtful
                    ? another(field, (Number) fields.get(n).value())
                    : fields.get(n).value();
        }
        try {
            rules.check(record, shape.create(values), mapping, slot, findings);
        } catch (InvocationTargetException e) {
            // Its own constructor does not take the other number: nothing can be told.
        }
    }

    /** Another number than the one that stands in, at the edge of what the key allows. */
    private static Object another(Shape.Field field, Number standIn) {
        Key key = field.key();
        double number = standIn.doubleValue();
        double edge = Double.isInfinite(key.min()) || key.min() == number ? number + 1 : key.min();
        if (Types.isInt(field.type())) {
            return (int) edge;
        }
        return Types.isWhole(field.type()) ? (Object) (long) edge : (Object) edge;
    }
}
