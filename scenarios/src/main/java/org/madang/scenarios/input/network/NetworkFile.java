package org.madang.scenarios.input.network;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.config.Persona;
import org.madang.sim.network.EdgeList;

/**
 * A network read from a file. The form of the file follows from how it begins, not from its name: GraphML begins with
 * {@code <}, MatrixMarket with its banner, all else is a delimited list. Files compressed by gzip are unpacked.
 *
 * @param edges the ties
 * @param reading what was read, for people to check
 */
public record NetworkFile(EdgeList edges, Reading reading) {
    /** A larger file would not fit into memory as a market. */
    private static final long MOST_BYTES = 512L << 20;

    private static final int BANNER = 256;

    /** A reader of one format. */
    private interface Format {
        Ties read(Source source, Notes notes, Faults faults) throws IOException;
    }

    /**
     * Reads a network.
     *
     * @param name the file as it is called in messages
     * @param directed whether a tie runs one way, as the scenario says; null where it says nothing: then as the file says,
     *     and undirected where that says nothing either
     * @param people what a table says of them; null where there is none: then what the file itself says counts
     * @param personas of the scenario
     * @throws BadInputException with all that is wrong (the first twenty), or if scenario and file contradict each other
     */
    public static NetworkFile read(
            Path file, String name, Boolean directed, PeopleTable people, List<Persona> personas) {
        Faults faults = new Faults(file.toString());
        Notes notes = new Notes();
        notes.readsPeople = people == null;
        Ties ties = ties(new Source(file), name, notes, faults);
        faults.throwIfAny();
        if (ties.count() == 0) {
            throw faults.fatal("holds no ties: expected lines of two names");
        }
        boolean oneWay = direction(directed, ties, notes, faults);
        EdgeList edges = ties.toEdgeList(notes.weighted, oneWay, notes.declaresDirection);
        return people == null && notes.people == null
                ? new NetworkFile(edges, Reading.of(name, notes, edges, null))
                : joined(name, notes, edges, people == null ? notes.people : people, personas);
    }

    private static NetworkFile joined(
            String name, Notes notes, EdgeList ties, PeopleTable people, List<Persona> personas) {
        KnownPeople known = new KnownPeople(people, ties);
        EdgeList edges = known.join(personas);
        int founders = (int) IntStream.range(0, edges.nodes())
                .filter(edges.census()::isFounder)
                .count();
        PeopleReading reading = new PeopleReading(
                people.name(),
                people.size(),
                people.columns().stream().map(c -> c.key).toList(),
                known.localities(),
                founders,
                List.copyOf(people.unused));
        return new NetworkFile(edges, Reading.of(name, notes, edges, reading));
    }

    private static Ties ties(Source source, String name, Notes notes, Faults faults) {
        try {
            if (Files.size(source.file()) > MOST_BYTES) {
                throw faults.fatal("is larger than " + (MOST_BYTES >> 20) + " MB");
            }
            return format(source, name, faults).read(source, notes, faults);
        } catch (CharacterCodingException e) {
            throw faults.fatal("is not a text file in UTF-8: save it again with that encoding");
        } catch (EOFException | ZipException e) {
            throw faults.fatal("is compressed by gzip, but damaged: " + e.getMessage());
        } catch (IOException e) {
            throw faults.fatal("cannot be read: " + e.getMessage());
        }
    }

    private static Format format(Source source, String name, Faults faults) throws IOException {
        String beginning = source.beginning(BANNER);
        String text = beginning.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
        if (text.startsWith("<")) {
            return (from, notes, wrong) -> new GraphMlFile(from, name, notes, wrong).read();
        }
        if (text.startsWith(MatrixMarketFile.BANNER)) {
            return (from, notes, wrong) -> new MatrixMarketFile(from, notes, wrong).read();
        }
        if (beginning.startsWith("PK") || beginning.startsWith("BZh")) {
            throw faults.fatal("is compressed in a way that is not read: unpack it, or compress it by gzip");
        }
        if (beginning.startsWith("\u00FF\u00FE") || beginning.startsWith("\u00FE\u00FF")) {
            throw faults.fatal("is a text in UTF-16: save it again as UTF-8");
        }
        return (from, notes, wrong) -> new DelimitedFile(from, notes, wrong).read();
    }

    /** Whether the network is directed; the scenario may say it where the file does not. */
    private static boolean direction(Boolean asked, Ties ties, Notes notes, Faults faults) {
        if (!notes.declaresDirection) {
            return asked != null && asked;
        }
        if (asked != null && asked != ties.hasOneWay()) {
            throw faults.fatal(
                    notes.directionLine,
                    1,
                    "the file says that its ties are " + (ties.hasOneWay() ? "directed" : "undirected")
                            + ", the scenario says network.directed: " + asked
                            + "; leave the key out, or change the file");
        }
        return ties.hasOneWay();
    }
}
