package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.madang.scenarios.folder.Beside;

/**
 * Takes away the copy of its native library, 60 MB, that DuckDB leaves among temporary files while it runs, and for good when
 * the process is killed. Once loaded, Linux needs the file no more. Elsewhere nothing is done.
 */
final class NativeLibrary {
    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final String NAME = "libduckdb_java";
    private static boolean tidied;

    private NativeLibrary() {}

    /** To be called once DuckDB is loaded. */
    static synchronized void tidy() {
        if (tidied || !Files.isReadable(MAPS)) {
            return;
        }
        tidied = true;
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<String> maps = Files.lines(MAPS)) {
            maps.filter(line -> line.contains("/" + NAME))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .filter(file -> file.startsWith(temporary))
                    .distinct()
                    .forEach(NativeLibrary::delete);
        } catch (IOException | java.io.UncheckedIOException e) {
            // Then the file stays until the program ends, as DuckDB means it.
        }
    }

    private static void delete(Path file) {
        try {
            Beside.delete(file);
        } catch (IOException e) {
            // As above.
        }
    }
}
