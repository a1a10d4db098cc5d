package org.madang.scenarios.launcher;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A small checkout with the real launcher, on a machine whose Java and Maven are scripts: Java prints its arguments, one
 * a line, and Maven leaves the two jars that the launcher expects and counts its builds.
 */
final class Checkout {
    /** How a start ended. */
    record Outcome(int code, String out, String err) {}

    /** What the launcher may call beside Java and Maven: the tools of every POSIX system. */
    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "uname",
            "readlink",
            "cat",
            "ln",
            "rm",
            "mkdir",
            "mv",
            "cp",
            "date",
            "find",
            "grep",
            "awk",
            "tr",
            "cksum",
            "sleep",
            "touch");

    /** A path that breaks careless quoting; with Korean where this JVM can write it. */
    private static final String AWKWARD = canWrite("마당") ? "a 마당 (1)" : "a b (1)";

    final Path home;
    final Path tools;
    final Map<String, String> environment = new TreeMap<>();

    Checkout(Path directory) throws IOException {
        home = Files.createDirectories(directory.resolve(AWKWARD));
        tools = Files.createDirectories(directory.resolve("tools"));
        Path launcher = home.resolve("madang");
        Files.copy(launcherUnderTest(), launcher);
        launcher.toFile().setExecutable(true);
        for (String file :
                List.of("pom.xml", "sim-core/pom.xml", "scenarios/pom.xml", "scenarios/src/main/java/A.java")) {
            change(file);
        }
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "exec " + onThisMachine(tool) + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
    }

    static boolean canWrite(String text) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(text);
    }

    private static Path launcherUnderTest() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(directory.resolve("madang.cmd"))) {
            directory = directory.getParent();
        }
        return directory.resolve("madang");
    }

    private static Path onThisMachine(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on this machine"));
    }

    Checkout withJava(String version) throws IOException {
        java(tools.resolve("java"), version);
        return this;
    }

    Checkout withJavaHome(String version) throws IOException {
        Path bin = Files.createDirectories(tools.resolve("jdk/bin"));
        java(bin.resolve("java"), version);
        environment.put("JAVA_HOME", bin.getParent().toString());
        return this;
    }

    private static void java(Path file, String version) throws IOException {
        script(file, """
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2021-10-19' >&2
                    exit 0
                fi
                for argument; do
                    printf '%%s\\n' "$argument"
                done
                [ "$argument" != fail ] || exit 7
                """.formatted(version));
    }

    Checkout withMaven(String version) throws IOException {
        return withMaven(version, """
                mkdir -p scenarios/target/lib
                echo jar >scenarios/target/madang.jar
                echo jar >scenarios/target/lib/library.jar
                """);
    }

    /** A Maven whose build is the given commands, run in the checkout. */
    Checkout withMaven(String version, String build) throws IOException {
        script(tools.resolve("mvn"), """
                if [ "$1" = -version ]; then
                    echo 'Apache Maven %s (fake)'
                    exit 0
                fi
                echo build >>builds
                %s
                """.formatted(version, build));
        return this;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        file.toFile().setExecutable(true);
    }

    void change(String file) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "changed at " + System.nanoTime());
    }

    int builds() throws IOException {
        Path log = home.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** The place where the launcher keeps its builds. */
    Path den() {
        return home.resolve("scenarios/target/madang");
    }

    Outcome start(String... arguments) throws IOException, InterruptedException {
        return start(home, home.resolve("madang"), arguments);
    }

    Outcome start(Path workingDirectory, Path command, String... arguments) throws IOException, InterruptedException {
        return end(begin(workingDirectory, command, arguments));
    }

    /** A start that is still running, with its output in files beside the checkout. */
    record Running(Process process, Path out, Path err) {}

    Running begin(Path workingDirectory, Path command, String... arguments) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(command.toString());
        words.addAll(List.of(arguments));
        Path out = Files.createTempFile(tools, "start", ".out");
        Path err = Files.createTempFile(tools, "start", ".err");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(workingDirectory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    static Outcome end(Running running) throws IOException, InterruptedException {
        if (!running.process.waitFor(60, TimeUnit.SECONDS)) {
            running.process.destroyForcibly();
            throw new IllegalStateException("no end after a minute: " + Files.readString(running.err));
        }
        return new Outcome(
                running.process.exitValue(),
                Files.readString(running.out, StandardCharsets.UTF_8),
                Files.readString(running.err, StandardCharsets.UTF_8));
    }
}
