package org.madang.scenarios.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.madang.scenarios.file.BadInputException;

/** Makes briefs from results of claims. */
public final class Briefs {
    private Briefs() {}

    /**
     * The brief on the results of a folder.
     *
     * @throws BadInputException if the folder holds no results of claims
     */
    public static Brief of(Path results) {
        return new Composer(VerdictReader.read(results), Advice.all()).compose();
    }

    /** The brief as Markdown. */
    public static byte[] markdown(Brief brief) {
        return BriefMarkdown.of(brief).getBytes(StandardCharsets.UTF_8);
    }

    /** The brief as PDF of exactly two A4 pages. */
    public static byte[] pdf(Brief brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefPdf.write(brief, out);
        return out.toByteArray();
    }
}
