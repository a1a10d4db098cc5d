package org.madang.scenarios.results;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder beside a results folder that files are written into until all are there. */
final class PartFolder {
    private PartFolder() {}

    /** Takes away what processes that were killed left beside the folder. */
    static void sweep(Path folder) throws IOException {
        Pattern left = Pattern.compile(Pattern.quote("." + folder.getFileName() + ".part-") + "(\\d{1,18})-\\d+");
        try (var beside = Files.list(folder.getParent())) {
            for (Path path : beside.toList()) {
                Matcher name = left.matcher(path.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    ResultsFolder.delete(path);
                }
            }
        }
    }

    /** A new folder beside the target, with the usual rights of a folder, which a temporary folder would not have. */
    static Path create(Path folder) throws IOException {
        for (int n = 0; ; n++) {
            String name = "." + folder.getFileName() + ".part-"
                    + ProcessHandle.current().pid() + "-" + n;
            try {
                return Files.createDirectory(folder.resolveSibling(name));
            } catch (FileAlreadyExistsException e) {
                // Left by an earlier process of the same number: take the next name.
            }
        }
    }
}
