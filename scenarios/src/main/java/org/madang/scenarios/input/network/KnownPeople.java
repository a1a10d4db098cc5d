package org.madang.scenarios.input.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Words;
import org.madang.sim.config.Persona;
import org.madang.sim.network.Census;
import org.madang.sim.network.EdgeList;

/** Joins what a file says of people with their ties and with the personas of a scenario. */
final class KnownPeople {
    /** Among more names, nobody finds the one that was meant by looking at each. */
    private static final int MOST_GUESSES = 1000;

    private final PeopleTable table;
    private final EdgeList edges;
    private final Map<String, Integer> node = new HashMap<>();
    private final List<String> alone = new ArrayList<>();

    KnownPeople(PeopleTable table, EdgeList edges) {
        this.table = table;
        this.edges = edges;
        for (int n = 0; n < edges.nodes(); n++) {
            node.put(edges.label(n), n);
        }
    }

    /** @throws BadInputException with all that is wrong with the table */
    EdgeList join(List<Persona> personas) {
        addThoseWithoutTies();
        Census census = new Census(edges.nodes() + alone.size());
        List<String> places = localities();
        PersonFacts facts = new PersonFacts(census, personas, places, table.faults());
        table.forEach((name, row) -> facts.tell(node.get(name), name, row));
        requireDrawable(census, personas);
        table.faults().throwIfAny();
        return edges.withPeople(alone, census);
    }

    /** Somebody in the table and nobody of the ties, or the other way round: perhaps one person, spelled in two ways. */
    private void addThoseWithoutTies() {
        Set<String> silent = new LinkedHashSet<>(node.keySet());
        table.forEach((name, row) -> silent.remove(name));
        silent.removeIf(name -> !isWord(name));
        Set<String> candidates = silent.size() > MOST_GUESSES ? Set.of() : silent;
        table.forEach((name, row) -> {
            if (!node.containsKey(name)) {
                Words.closest(name, isWord(name) ? candidates : Set.of()).ifPresent(meant -> table.faults()
                        .add(
                                row.line,
                                row.column,
                                Words.quote(name) + " has no ties, and the table does not hold "
                                        + Words.quote(meant) + ", who has: did you mean " + Words.quote(meant)
                                        + "? If they are two people, give both a line"));
                node.put(name, edges.nodes() + alone.size());
                alone.add(name);
            }
        });
    }

    /** Short names and numbers are near to each other without being slips. */
    private static boolean isWord(String name) {
        return name.length() > 3 && name.chars().noneMatch(Character::isDigit);
    }

    /** The places where people live, the largest first. */
    List<String> localities() {
        Map<String, Integer> people = new LinkedHashMap<>();
        table.forEach((name, row) -> {
            if (row.get(PersonColumn.LOCALITY) != null) {
                people.merge(row.get(PersonColumn.LOCALITY).text(), 1, Integer::sum);
            }
        });
        return people.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whoever has a side and no persona needs one that can be drawn. */
    private void requireDrawable(Census census, List<Persona> personas) {
        Set<Object> sides = new HashSet<>();
        personas.stream().filter(q -> q.share() > 0).forEach(q -> sides.add(q.side()));
        table.forEach((name, row) -> {
            int n = node.get(name);
            if (census.side(n) != null && census.persona(n) == Census.DRAWN && !sides.contains(census.side(n))) {
                PeopleTable.Cell cell = row.get(PersonColumn.SIDE);
                table.faults()
                        .add(
                                cell.line(),
                                cell.column(),
                                "no persona of the scenario with a share above 0 is a " + cell.text()
                                        + "; add one to market.personas");
            }
        });
    }
}
