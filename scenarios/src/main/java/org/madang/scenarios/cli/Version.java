package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and the commit it was built from, where known. */
public final class Version implements IVersionProvider {
    private static final String RESOURCE = "/org/madang/scenarios/build.properties";

    /** "0.1.0" or "0.1.0 (1a2b3c4)". */
    static String text() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            // Without the file the version is unknown; nothing else depends on it.
        }
        String commit = build.getProperty("commit", "unknown");
        String version = build.getProperty("version", "unknown");
        return commit.equals("unknown") ? version : version + " (" + commit + ")";
    }

    @Override
    public String[] getVersion() {
        return new String[] {"madang " + text()};
    }
}
