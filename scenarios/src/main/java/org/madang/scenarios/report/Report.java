package org.madang.scenarios.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.WholeFile;
import org.madang.scenarios.statement.Voice;

/** The report on one results folder, or on two beside each other. */
public final class Report {
    private final List<ReportedFolder> folders;
    private final Voice voice;

    private Report(List<ReportedFolder> folders, Voice voice) {
        this.folders = folders;
        this.voice = voice;
    }

    /**
     * Reads the results.
     *
     * @throws org.madang.scenarios.file.BadInputException with one line for a folder that holds none
     */
    public static Report of(List<Path> paths, Language language) {
        List<ReportedFolder> folders = paths.stream().map(ReportedFolder::read).toList();
        boolean alike = folders.stream().map(ReportedFolder::name).distinct().count() < folders.size();
        return new Report(alike ? numbered(folders) : folders, Voice.of(language));
    }

    /** Folders of one name are told apart by their place. */
    private static List<ReportedFolder> numbered(List<ReportedFolder> folders) {
        return IntStream.range(0, folders.size())
                .mapToObj(n -> folders.get(n).named(folders.get(n).name() + " " + (n + 1)))
                .toList();
    }

    /** The verdict as a title; of two folders both, and what differs. */
    public List<String> message() {
        return folders.size() == 1
                ? List.of(folders.get(0).title(voice))
                : new Beside(folders.get(0), folders.get(1), voice).lines();
    }

    /** Writes the web page. */
    public void writePage(Path file) throws IOException {
        byte[] page = Page.of(folders, voice).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(page));
    }

    /** Writes the slides. */
    public void writeDeck(Path file) throws IOException {
        Palette.css(); // sets up AWT before POI touches it
        byte[] deck = Deck.of(folders, voice);
        WholeFile.write(file, out -> out.write(deck));
    }
}
