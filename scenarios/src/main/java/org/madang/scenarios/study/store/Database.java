package org.madang.scenarios.study.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.madang.scenarios.file.BadInputException;

/** A connection to a DuckDB file. What goes wrong comes out as {@link StoreFailure} says. */
final class Database implements AutoCloseable {
    private final Path file;
    private final DuckDBConnection connection;

    private Database(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Takes the next row of an answer. */
    @FunctionalInterface
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Opens a store. Nothing outside of the folder can be reached through it, whatever somebody has put into it: no file, no
     * network, no extension. The path is never part of an address, for those have options and protocols.
     *
     * @param output a folder that is written into as well
     */
    static Database open(Path file, boolean readOnly, Path output) {
        requirePlain(file);
        Path whole = file.toAbsolutePath().normalize();
        Properties options = new Properties();
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("autoload_known_extensions", "false");
        // Results come in pieces, so that memory does not grow with the store.
        options.setProperty("jdbc_stream_results", "true");
        try {
            Connection made = DriverManager.getConnection("jdbc:duckdb:", options);
            NativeLibrary.tidy();
            Database database = new Database(file, (DuckDBConnection) made);
            database.attach(whole, readOnly, output.toAbsolutePath().normalize());
            return database;
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        } catch (LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new StoreException(
                    "DuckDB cannot be loaded: " + cause.getMessage() + " (it unpacks a library of 60 MB into "
                            + System.getProperty("java.io.tmpdir") + ")",
                    e);
        }
    }

    /**
     * DuckDB takes what follows a question mark for something else, and would put its log beside the folder.
     *
     * @throws BadInputException if a path has one
     */
    static void requireName(Path folder) {
        if (folder.toAbsolutePath().toString().indexOf('?') >= 0) {
            throw StoreFailure.unusable(
                    folder, "has a question mark in its path, which DuckDB does not take: choose another --out");
        }
    }

    /** DuckDB follows links, and would write through them. */
    private static void requirePlain(Path file) {
        for (Path part : List.of(file, file.resolveSibling(file.getFileName() + ".wal"))) {
            if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                throw StoreFailure.unusable(part, "is a link or no ordinary file; links in a study are not followed");
            }
        }
    }

    private void attach(Path whole, boolean readOnly, Path output) {
        try {
            execute("SET threads = 1");
            execute("SET memory_limit = '512MB'");
            execute("SET allowed_directories = [" + text(whole.getParent().toString()) + ", " + text(output.toString())
                    + "]");
            execute("ATTACH " + text(whole.toString()) + " AS store" + (readOnly ? " (READ_ONLY)" : ""));
            execute("USE store");
            execute("SET enable_external_access = false");
            execute("SET lock_configuration = true");
            requireTables();
        } catch (RuntimeException e) {
            abandon();
            throw e;
        }
    }

    /** A view or a macro could say anything in the place of what was measured. */
    private void requireTables() {
        String ours = " WHERE NOT internal AND database_name = 'store'";
        long others = count("SELECT count(*) FROM duckdb_views()" + ours)
                + count("SELECT count(*) FROM duckdb_functions()" + ours);
        if (others > 0) {
            throw unusable("holds views or macros; a store of Madang holds tables and nothing else");
        }
    }

    /** What to throw for what DuckDB said. */
    RuntimeException failure(SQLException e) {
        return StoreFailure.of(file, e);
    }

    /** What to throw where the store cannot be used as it is. */
    BadInputException unusable(String why) {
        return StoreFailure.unusable(file, why);
    }

    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void update(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void query(String sql, Row each) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Writes a file; see {@link #execute}. */
    void copy(String sql, Path to) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreFailure.of(to, e);
        }
    }

    long count(String sql) {
        long[] count = new long[1];
        query(sql, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** A name as SQL wants it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL wants it. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Closes without keeping what is not committed, and without complaint. */
    void abandon() {
        try {
            connection.close();
        } catch (SQLException e) {
            // What led here is reported already.
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
