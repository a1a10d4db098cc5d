package org.madang.scenarios.study.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** Puts what DuckDB says into words of which a user learns which file it is about, and what to do. */
final class StoreFailure {
    /** What DuckDB says of a file that it cannot read, as opposed to one that is in use or may not be read. */
    private static final String DAMAGE = "(?is).*(not a valid DuckDB|corrupt|checksum|truncat|could not read|serializ"
            + "|different version|newer version|too small|out of range).*";

    private static final String FULL =
            "(?is).*(no space left|disk full|quota exceeded|could not write|file too large).*";

    private StoreFailure() {}

    /** {@link BadInputException} for a damaged file, {@link StoreException} for all else. */
    static RuntimeException of(Path file, SQLException e) {
        String said = e.getMessage().lines().findFirst().orElse("");
        if (said.matches(FULL)) {
            return new StoreException(
                    "cannot write " + file + ": " + said
                            + ". Nothing finished is lost: make room, then give the same command again",
                    e);
        }
        if (Files.isRegularFile(file) && said.matches(DAMAGE)) {
            return unusable(
                    file,
                    "is damaged, or no store of Madang; it was left as it is. Put a copy back, or give another folder ("
                            + said + ")");
        }
        return new StoreException(file + ": " + said, e);
    }

    static BadInputException unusable(Path file, String why) {
        return new BadInputException(List.of(new InputProblem(Place.of(file.toString()), "", why)));
    }
}
