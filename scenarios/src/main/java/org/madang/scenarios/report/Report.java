package org.madang.scenarios.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.style.Language;

/** The report on one results folder, or on two beside each other. */
public final class Report {
    private final List<Study> studies;
    private final Phrases phrases;

    private Report(List<Study> studies, Phrases phrases) {
        this.studies = studies;
        this.phrases = phrases;
    }

    /**
     * Reads the results.
     *
     * @throws org.madang.scenarios.file.BadInputException with one line for a folder that holds none
     */
    public static Report of(List<Path> folders, Language language) {
        List<Study> studies = folders.stream().map(StudyReader::read).toList();
        boolean alike = studies.stream().map(Study::folder).distinct().count() < studies.size();
        return new Report(alike ? numbered(studies) : studies, new Phrases(language));
    }

    /** Folders of one name are told apart by their place. */
    private static List<Study> numbered(List<Study> studies) {
        return IntStream.range(0, studies.size())
                .mapToObj(n -> studies.get(n).named(studies.get(n).folder() + " " + (n + 1)))
                .toList();
    }

    /** The verdict as a title. */
    public String message() {
        return phrases.title(studies.get(0));
    }

    /** Writes the web page. */
    public void writePage(Path file) throws IOException {
        write(file, Page.of(studies, phrases).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the slides. */
    public void writeDeck(Path file) throws IOException {
        Palette.css(); // sets up AWT before POI touches it
        write(file, Deck.of(studies, phrases));
    }

    /** Appears whole or not at all, so that a page that is being looked at is never cut short. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
