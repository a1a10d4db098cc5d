package org.madang.scenarios.input.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.Words;
import org.madang.sim.config.Key;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.network.Census;

/** Writes what is said of one person after the other into a census. */
final class PersonFacts {
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0");

    private final Census census;
    private final List<Persona> personas;
    private final List<String> localities;
    private final Faults faults;
    /** The side of everybody, where all personas are on one; otherwise null. */
    private final Side only;

    PersonFacts(Census census, List<Persona> personas, List<String> localities, Faults faults) {
        this.census = census;
        this.personas = personas;
        this.localities = localities;
        this.faults = faults;
        Set<Side> sides =
                personas.stream().filter(q -> q.share() > 0).map(Persona::side).collect(Collectors.toSet());
        only = sides.size() == 1 ? sides.iterator().next() : null;
    }

    void tell(int node, String name, PeopleTable.Row row) {
        census.name(node, name);
        for (PersonColumn column : PersonColumn.values()) {
            PeopleTable.Cell cell = row.get(column);
            if (cell != null) {
                tell(node, column, cell);
            }
        }
    }

    private void tell(int node, PersonColumn column, PeopleTable.Cell cell) {
        switch (column) {
            case NAME -> census.name(node, cell.text());
            case SIDE -> side(node, cell);
            case PERSONA -> persona(node, cell);
            case LOCALITY -> census.locality(node, localities.indexOf(cell.text()));
            case FOUNDER -> {
                if (yesOrNo(column, cell) == 1) {
                    census.founder(node);
                }
            }
            default -> trait(node, column, cell);
        }
    }

    private void side(int node, PeopleTable.Cell cell) {
        List<String> words = Arrays.stream(Side.values()).map(PersonFacts::word).toList();
        int found = words.indexOf(cell.text().toLowerCase(Locale.ROOT));
        if (found < 0) {
            fault(cell, "no side is called " + Words.quote(cell.text()) + "; " + Words.hint(cell.text(), words));
        } else {
            census.side(node, Side.values()[found]);
        }
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** Sides are told before personas. */
    private void persona(int node, PeopleTable.Cell cell) {
        List<String> names = personas.stream().map(Persona::name).toList();
        int found = names.indexOf(cell.text());
        if (found < 0) {
            fault(cell, "no persona is called " + Words.quote(cell.text()) + "; " + Words.hint(cell.text(), names));
            return;
        }
        Side side = personas.get(found).side();
        if (census.side(node) != null && census.side(node) != side) {
            fault(
                    cell,
                    "the persona " + cell.text() + " is a " + word(side) + ", the person is a "
                            + word(census.side(node)));
        }
        census.persona(node, found);
        census.side(node, side);
    }

    private void trait(int node, PersonColumn column, PeopleTable.Cell cell) {
        Side counts =
                column == PersonColumn.NEED_RATE ? Side.SEEKER : column == PersonColumn.CAPACITY ? Side.PROVIDER : null;
        Side side = census.side(node) == null ? only : census.side(node);
        if (counts != null && side != counts) {
            fault(
                    cell,
                    column.key + " counts for a " + word(counts) + " only, and "
                            + (side == null ? "the side of this person is not given" : "this person is a " + word(side))
                            + (side == null ? ": add side or persona" : ": leave it empty"));
        }
        census.trait(node, column.trait, column.isYesOrNo ? yesOrNo(column, cell) : number(column, cell));
    }

    private int yesOrNo(PersonColumn column, PeopleTable.Cell cell) {
        String word = cell.text().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            fault(cell, column.key + " must be yes or no, found " + Words.quote(cell.text()));
        }
        return YES.contains(word) ? 1 : 0;
    }

    private double number(PersonColumn column, PeopleTable.Cell cell) {
        Key range = column.range();
        double value = Weights.isPlain(cell.text()) ? Double.parseDouble(cell.text()) : Double.NaN;
        if (!(value >= range.min() && value <= range.max())) {
            fault(
                    cell,
                    column.key + " must be a number from " + Digits.of(range.min()) + " to " + Digits.of(range.max())
                            + " (" + range.unit() + "), with a decimal point, found " + Words.quote(cell.text()));
        }
        return value;
    }

    private void fault(PeopleTable.Cell cell, String message) {
        faults.add(cell.line(), cell.column(), message);
    }
}
