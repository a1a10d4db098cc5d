package org.madang.scenarios.study.store;

import java.nio.file.Files;
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
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** A connection to a DuckDB file. What goes wrong comes out as {@link StoreException}. */
final class Database implements AutoCloseable {
    /** What DuckDB says of a file that it cannot read, as opposed to one that is in use or may not be read. */
    private static final String DAMAGE = "(?is).*(not a valid DuckDB|corrupt|checksum|truncat|could not read|serializ"
            + "|different version|newer version|too small|out of range).*";

    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Takes the next row of an answer. */
    @FunctionalInterface
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    static Database open(Path file, boolean readOnly) {
        Properties options = new Properties();
        options.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        // Results come in pieces, so that memory does not grow with the store.
        options.setProperty("jdbc_stream_results", "true");
        try {
            Connection made = DriverManager.getConnection("jdbc:duckdb:" + file, options);
            NativeLibrary.tidy();
            Database database = new Database((DuckDBConnection) made);
            database.execute("SET threads = 1");
            database.execute("SET memory_limit = '512MB'");
            return database;
        } catch (SQLException e) {
            if (Files.isRegularFile(file) && e.getMessage().matches(DAMAGE)) {
                throw new BadInputException(List.of(new InputProblem(
                        Place.of(file.toString()),
                        "",
                        "is damaged, or no store of Madang; it was left as it is. Put a copy back, or give another folder ("
                                + e.getMessage().lines().findFirst().orElse("") + ")")));
            }
            throw new StoreException("cannot open " + file + ": " + e.getMessage(), e);
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

    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    void update(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    void query(String sql, Row each) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
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

    /** The name that the database has in SQL. */
    String name() {
        String[] name = new String[1];
        query("SELECT current_database()", row -> name[0] = row.getString(1));
        return name[0];
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
            throw new StoreException(e);
        }
    }
}
