package org.madang.scenarios.input.network;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * A list of ties: a line a tie, two names and perhaps a weight, or columns named by a header
 * ({@link DelimitedRows}).
 */
final class DelimitedFile {
    private final Source source;
    private final Notes notes;
    private final Faults faults;

    DelimitedFile(Source source, Notes notes, Faults faults) {
        this.source = source;
        this.notes = notes;
        this.faults = faults;
    }

    Ties read() throws IOException {
        DelimitedRows lines = new DelimitedRows(source, notes, faults);
        Dialect dialect = lines.dialect();
        if (dialect == null) {
            return new Ties(faults);
        }
        notes.form = dialect.form();
        TieRows rows = new TieRows(dialect, konect(), notes, faults);
        lines.forEach(dialect, rows::row);
        return rows.finish();
    }

    private Konect konect() throws IOException {
        try (BufferedReader in = source.text()) {
            Konect konect = Konect.of(in.readLine());
            if (konect != null) {
                konect.tell(notes);
            }
            return konect;
        }
    }
}
