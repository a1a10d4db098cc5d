package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.List;

/** What results folders are told apart by. */
final class FolderNames {
    private FolderNames() {}

    static String of(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    /** Two folders of one name are numbered. */
    static List<String> of(List<Path> folders) {
        String first = of(folders.get(0));
        String second = of(folders.get(folders.size() - 1));
        return first.equals(second) ? List.of(first + " 1", second + " 2") : List.of(first, second);
    }
}
