package org.madang.scenarios.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns a single value of the file into a Java value, or reports why that cannot be. */
final class ScalarBinder {
    private static final Set<String> YES = Set.of("yes", "on", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "off", "n", "false", "0");

    private final Findings findings;

    ScalarBinder(Findings findings) {
        this.findings = findings;
    }

    /** The value, even where a problem was reported, as that it is out of range; empty where none can be read. */
    Optional<Object> bind(Node.Scalar scalar, Slot slot) {
        if (Types.isNumber(slot.type())) {
            return number(scalar, slot);
        }
        if (Types.isBoolean(slot.type())) {
            return bool(scalar, slot);
        }
        return Types.raw(slot.type()).isEnum() ? word(scalar, slot) : text(scalar, slot);
    }

    private Optional<Object> number(Node.Scalar scalar, Slot slot) {
        Optional<BigDecimal> number = NumberText.parse(scalar.text());
        Optional<BigDecimal> ofPeriod = PeriodText.parse(scalar.text(), slot.unit());
        if (ofPeriod.isPresent()) {
            return checked(ofPeriod.get(), scalar, slot);
        }
        if (number.isEmpty()) {
            String advice = NumberText.advice(scalar.text(), slot.key())
                    .map(a -> "; " + a)
                    .orElse("");
            return bad(slot, "found " + Words.quote(scalar.text()) + ", expected " + slot.expected() + advice);
        }
        if (scalar.kind() == Node.Scalar.Kind.TEXT) {
            bad(slot, "found \"" + scalar.text() + "\" in quotes, which makes it text; remove the quotes");
            return fits(number.get(), slot) ? Optional.of(convert(number.get(), slot)) : Optional.empty();
        }
        return checked(number.get(), scalar, slot);
    }

    private Optional<Object> checked(BigDecimal number, Node.Scalar scalar, Slot slot) {
        if (!inRange(number, slot)) {
            outside(number, scalar, slot);
        }
        return fits(number, slot) ? Optional.of(convert(number, slot)) : Optional.empty();
    }

    /** Whether the number can be one of the type at all, be it in the range of the key or not. */
    private static boolean fits(BigDecimal number, Slot slot) {
        return inRange(number, new Slot(slot.path(), slot.place(), slot.type(), Shape.BARE, false));
    }

    private static boolean inRange(BigDecimal number, Slot slot) {
        BigDecimal low = Expected.low(slot.type(), slot.key());
        BigDecimal high = Expected.high(slot.type(), slot.key());
        boolean above = low == null || number.compareTo(low) >= 0;
        boolean below = high == null || number.compareTo(high) <= 0;
        // Within the bounds of its type first: 1e9999 must not be written out as an integer.
        return above
                && below
                && (Types.isWhole(slot.type()) ? isWhole(number) : !Double.isInfinite(number.doubleValue()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static Object convert(BigDecimal number, Slot slot) {
        if (!Types.isWhole(slot.type())) {
            return number.doubleValue();
        }
        if (Types.isInt(slot.type())) {
            return number.intValueExact();
        }
        return number.longValueExact();
    }

    private void outside(BigDecimal number, Node.Scalar scalar, Slot slot) {
        BigDecimal size = number.abs();
        BigDecimal largest =
                Types.isWhole(slot.type()) ? BigDecimal.valueOf(Long.MAX_VALUE) : BigDecimal.valueOf(Double.MAX_VALUE);
        boolean isUnbounded = Double.isInfinite(slot.key().max());
        String more = isUnbounded && size.compareTo(largest) > 0 ? "; this one is too large" : "";
        bad(slot, "found " + Words.shorten(scalar.text()) + ", expected " + slot.expected() + more);
    }

    private Optional<Object> bool(Node.Scalar scalar, Slot slot) {
        String text = scalar.text();
        boolean quoted = scalar.kind() == Node.Scalar.Kind.TEXT;
        if (!quoted && (text.equals("true") || text.equals("false"))) {
            return Optional.of(text.equals("true"));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isOnlyQuoted = quoted && (lower.equals("true") || lower.equals("false"));
        String found = "found " + Words.quote(text) + (isOnlyQuoted ? " in quotes; " : "; ");
        String advice =
                YES.contains(lower) ? "write true" : NO.contains(lower) ? "write false" : "expected true or false";
        return bad(slot, found + advice);
    }

    private Optional<Object> word(Node.Scalar scalar, Slot slot) {
        Object[] constants = Types.raw(slot.type()).getEnumConstants();
        List<String> words = Types.words(Types.raw(slot.type()));
        int index = words.indexOf(scalar.text());
        return index >= 0
                ? Optional.of(constants[index])
                : bad(slot, "found " + Words.quote(scalar.text()) + "; " + Words.hint(scalar.text(), words));
    }

    private Optional<Object> text(Node.Scalar scalar, Slot slot) {
        if (scalar.kind() == Node.Scalar.Kind.TEXT) {
            return Optional.of(scalar.text());
        }
        String taken = scalar.kind() == Node.Scalar.Kind.NUMBER ? "a number" : "true or false";
        String shown = Words.shorten(scalar.text());
        bad(slot, "found " + shown + ", which YAML takes for " + taken + "; write \"" + shown + "\" in quotes");
        return Optional.of(scalar.text());
    }

    private Optional<Object> bad(Slot slot, String message) {
        findings.add(slot.place(), slot.path(), message);
        return Optional.empty();
    }
}
