package org.madang.scenarios.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.ShownMap;
import org.madang.scenarios.results.Verified;
import org.madang.scenarios.statement.Voice;

/** The report on one results folder, or on two beside each other. */
public final class Report {
    private final List<ReportedFolder> folders;
    private final Voice voice;
    private final Optional<ShownMap> map;

    private Report(List<ReportedFolder> folders, Voice voice, Optional<ShownMap> map) {
        this.folders = folders;
        this.voice = voice;
        this.map = map;
    }

    /**
     * Reads the results.
     *
     * @param trusts whether to go on with results that were changed since they were written
     * @throws org.madang.scenarios.file.BadInputException with one line for a folder that holds none
     */
    public static Report of(List<Path> paths, Language language, boolean trusts) {
        List<ReportedFolder> folders =
                paths.stream().map(path -> ReportedFolder.read(path, trusts)).toList();
        if (folders.size() == 1) {
            // Alone it needs no name, and the report is the same wherever its results lie.
            return new Report(List.of(folders.get(0).named("")), Voice.of(language), Optional.empty());
        }
        boolean alike = folders.stream().map(ReportedFolder::name).distinct().count() < folders.size();
        return new Report(alike ? numbered(folders) : folders, Voice.of(language), Optional.empty());
    }

    /** The same with a map of its market. */
    public Report showing(ShownMap shown) {
        return new Report(folders, voice, Optional.of(shown));
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

    /** What came out when the files of each folder were compared with their sums. */
    public List<Verified> verified() {
        return folders.stream().map(folder -> folder.results().verified()).toList();
    }

    /** The web page. */
    public byte[] page() {
        return Page.of(folders, map, voice).getBytes(StandardCharsets.UTF_8);
    }

    /** The slides. */
    public byte[] deck() throws IOException {
        Palette.css(); // sets up AWT before POI touches it
        return Deck.of(folders, map, voice);
    }
}
