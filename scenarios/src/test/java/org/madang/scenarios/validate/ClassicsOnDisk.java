package org.madang.scenarios.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.file.Patch;

/** Where tests find the classics, and a lab for a first look. */
final class ClassicsOnDisk {
    /** Tests run in the folder of the module, or in that of the project. */
    static final Path FOLDER =
            Files.isDirectory(Path.of("classics")) ? Path.of("classics") : Path.of("scenarios", "classics");

    private ClassicsOnDisk() {}

    static Lab quick(List<Patch> changes, List<Patch> mutation) {
        return new Lab(new Lab.Settings(FOLDER, true, 2, changes, mutation, null));
    }
}
