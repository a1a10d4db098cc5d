package org.madang.scenarios.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.launcher.Checkout.Outcome;
import org.madang.scenarios.launcher.Checkout.Running;

/** The real launcher, in a checkout of its own: the tree that these tests run in is never built by them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "madang is a POSIX shell script")
class LauncherTest {
    @TempDir
    private Path directory;

    private Checkout checkout;

    @BeforeEach
    void freshCheckout() throws Exception {
        checkout = new Checkout(directory);
    }

    @Test
    void withoutJavaItSaysWhereItLookedAndHowToGetOne() throws Exception {
        Outcome outcome = checkout.start();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("needs Java 17 or newer", "JAVA_HOME is not set", "no java on the PATH", "Get a JDK");
    }

    @Test
    void oldJavaIsNamedWithItsVersion() throws Exception {
        Outcome outcome = checkout.withJava("11.0.2").start();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("the PATH gives", "is Java 11.0.2: too old");
    }

    @Test
    void javaEightCountsAsEightNotOne() throws Exception {
        assertThat(checkout.withJavaHome("1.8.0_402").start().err())
                .contains("JAVA_HOME gives", "Java 1.8.0_402: too old");
    }

    @Test
    void newerJavaOnThePathServesWhereJavaHomeIsTooOld() throws Exception {
        Outcome outcome = checkout.withJavaHome("11.0.2")
                .withJava("21")
                .withMaven("3.9.9")
                .start("x");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).endsWith("\nx\n");
    }

    @Test
    void withoutMavenItSaysHowToGetOne() throws Exception {
        Outcome outcome = checkout.withJava("17.0.1").start();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("needs Maven 3.8 or newer", "no mvn on the PATH", "Get Maven");
    }

    @Test
    void oldMavenIsNamedWithItsVersion() throws Exception {
        assertThat(checkout.withJava("17.0.1").withMaven("3.6.3").start().err()).contains("Maven 3.6.3: too old");
    }

    @Test
    void sparkHasABuildOfItsOwn() throws Exception {
        checkout.withJava("17.0.1").withMaven("3.9.9", """
                case "$*" in *-Pspark*) target=target/spark ;; *) target=target ;; esac
                mkdir -p scenarios/$target/lib
                echo jar >scenarios/$target/madang.jar
                echo jar >scenarios/$target/lib/library.jar
                """);
        Outcome spark = checkout.start("sweep", "s.yaml", "--spark", "local[2]");
        assertThat(spark.code()).as(spark.err()).isZero();
        assertThat(spark.err()).contains("with Apache Spark").contains("290 MB");
        assertThat(spark.out()).contains("/scenarios/target/spark/madang/app-");
        Outcome normal = checkout.start("sweep", "s.yaml");
        assertThat(normal.err()).doesNotContain("Spark");
        assertThat(normal.out()).doesNotContain("target/spark");
    }

    @Test
    void mavenFourWillDo() throws Exception {
        assertThat(checkout.withJava("17.0.1").withMaven("4.0.0").start().code())
                .isZero();
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("a b", "", "*", "$HOME", "it's", "\"", "\\n", "--", "-x=y"));
        if (Checkout.canWrite("마당")) {
            arguments.add("마당");
        }
        Outcome outcome = whole().start(arguments.toArray(String[]::new));
        assertThat(outcome.out()).endsWith("madang.jar\n" + String.join("\n", arguments) + "\n");
    }

    @Test
    void optionsForTheJvmComeBeforeTheProgramAndMayChooseTheCollector() throws Exception {
        checkout.environment.put("MADANG_JAVA_OPTS", "-Xmx8g -XX:+UseSerialGC");
        String out = whole().start("x").out();
        assertThat(out).contains("\n-Xmx8g\n-XX:+UseSerialGC\n").doesNotContain("UseParallelGC");
        assertThat(out.indexOf("-Xmx8g")).isLessThan(out.indexOf("-jar"));
    }

    @Test
    void codeOfTheProgramIsTheCodeOfTheLauncher() throws Exception {
        assertThat(whole().start("fail").code()).isEqualTo(7);
    }

    @Test
    void startsFromAnyDirectoryAndThroughLinks() throws Exception {
        whole();
        Path link =
                Files.createSymbolicLink(directory.resolve("one"), Path.of(checkout.home.getFileName() + "/madang"));
        Path linkToLink = Files.createSymbolicLink(directory.resolve("a link"), link);
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        assertThat(checkout.start(elsewhere, checkout.home.resolve("madang"), "x")
                        .out())
                .endsWith("\nx\n");
        assertThat(checkout.start(elsewhere, linkToLink, "x").out())
                .contains("-Dmadang.home=" + checkout.home.toRealPath() + "\n")
                .endsWith("\nx\n");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void buildsOnceAndAgainWhenSourcesChangeOrGo() throws Exception {
        assertThat(whole().start().err())
                .containsOnlyOnce("Building Madang (first use")
                .hasLineCount(1);
        assertThat(checkout.start().err()).isEmpty();
        checkout.change("scenarios/src/main/java/A.java");
        assertThat(checkout.start().err()).contains("sources have changed");
        Files.delete(checkout.home.resolve("scenarios/src/main/java/A.java"));
        assertThat(checkout.start().err()).contains("sources have changed");
        assertThat(checkout.start().err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(3);
    }

    @Test
    void runsTheLastBuildWhereMavenHasGone() throws Exception {
        whole().start();
        Files.delete(checkout.tools.resolve("mvn"));
        assertThat(checkout.start("x").err()).isEmpty();
        checkout.change("pom.xml");
        Outcome outcome = checkout.start("x");
        assertThat(outcome.err()).contains("sources have changed, but there is no mvn on the PATH");
        assertThat(outcome.out()).endsWith("\nx\n");
    }

    @Test
    void failedBuildShowsReasonAndCodeAndIsNotTrusted() throws Exception {
        checkout.withJava("17.0.1").withMaven("3.9.9", """
                        mkdir -p scenarios/target/lib
                        echo half >scenarios/target/madang.jar
                        echo '[ERROR] A.java: cannot find symbol'
                        exit 5
                        """);
        Outcome outcome = checkout.start();
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("exit code 5", "A.java: cannot find symbol", "build.log");
        assertThat(checkout.withMaven("3.9.9").start("x").out()).endsWith("\nx\n");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void interruptedBuildLeavesNothingThatCounts() throws Exception {
        checkout.withJava("17.0.1").withMaven("3.9.9", "exec sleep 30");
        Running running = checkout.begin(checkout.home, checkout.home.resolve("madang"));
        while (checkout.builds() == 0 && running.process().isAlive()) {
            Thread.sleep(20);
        }
        running.process().destroy();
        assertThat(Checkout.end(running).code()).isEqualTo(128 + 15);
        assertThat(checkout.den().resolve("current")).doesNotExist();
        assertThat(Files.isSymbolicLink(checkout.den().resolve("lock"))).isFalse();
        assertThat(checkout.withMaven("3.9.9").start("x").out()).endsWith("\nx\n");
    }

    @Test
    void lockOfTheDeadIsTakenAway() throws Exception {
        whole();
        Process dead = new ProcessBuilder("uname", "-n").start();
        String host = new String(dead.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        dead.waitFor();
        Files.createDirectories(checkout.den());
        Files.createSymbolicLink(checkout.den().resolve("lock"), Path.of(dead.pid() + "@" + host));
        assertThat(checkout.start("x").out()).endsWith("\nx\n");
    }

    @Test
    void firstStartsAtTheSameTimeBuildOnce() throws Exception {
        whole();
        List<Running> starts = new ArrayList<>();
        for (int start = 0; start < 4; start++) {
            starts.add(checkout.begin(directory, checkout.home.resolve("madang"), "start " + start));
        }
        for (int start = 0; start < 4; start++) {
            assertThat(Checkout.end(starts.get(start)).out()).endsWith("\nstart " + start + "\n");
        }
        assertThat(checkout.builds()).isEqualTo(1);
    }

    private Checkout whole() throws Exception {
        return checkout.withJava("17.0.1").withMaven("3.9.9");
    }
}
