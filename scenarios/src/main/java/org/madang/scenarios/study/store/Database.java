package org.madang.scenarios.study.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    static Database open(Path file, boolean readOnly) {
        Properties options = new Properties();
        options.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        // Results come in pieces, so that memory does not grow with the store.
        options.setProperty("jdbc_stream_results", "true");
        try {
            Connection made = DriverManager.getConnection("jdbc:duckdb:" + file, options);
            NativeLibrary.tidy();
            Database database = new Database(file, (DuckDBConnection) made);
            database.execute("SET threads = 1");
            database.execute("SET memory_limit = '512MB'");
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
            throw failure(e);
        }
    }
}
