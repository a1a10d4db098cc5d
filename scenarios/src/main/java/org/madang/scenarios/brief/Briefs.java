package org.madang.scenarios.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.statement.Voice;

/** Makes briefs from results of claims. */
public final class Briefs {
    private Briefs() {}

    /**
     * The brief on the results of a folder.
     *
     * @param trusts whether to go on with results that were changed since they were written
     * @throws BadInputException if the folder holds no results of claims
     */
    public static Brief of(Path results, boolean trusts, Voice voice) {
        return new Composer(VerdictReader.read(results, trusts), Advice.all(voice.language()), voice).compose();
    }

    /**
     * Puts the verdicts of a folder into the pages of another one that quote them.
     *
     * @return the pages
     */
    public static List<Path> quote(Path results, Path pages, boolean trusts) throws IOException {
        return Pages.update(pages, VerdictReader.read(results, trusts));
    }

    /** The brief as Markdown. */
    public static byte[] markdown(Brief brief) {
        return BriefMarkdown.of(brief).getBytes(StandardCharsets.UTF_8);
    }

    /** The brief as PDF of two A4 pages; of one where most claims are missing. */
    public static byte[] pdf(Brief brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefPdf.write(brief, out);
        return withIdentityOfContent(out.toByteArray(), brief);
    }

    /** The library numbers files and font subsets by chance; the same brief must give the same bytes. */
    private static byte[] withIdentityOfContent(byte[] pdf, Brief brief) {
        String identity = UUID.nameUUIDFromBytes(markdown(brief)).toString().replace("-", "");
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceAll("/ID \\[<\\w{32}><\\w{32}>]", "/ID [<" + identity + "><" + identity + ">]")
                .replaceAll("/[A-Z]{6}\\+(?=Pretendard)", "/MADANG+")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
