package org.madang.scenarios.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.SummaryJson;
import org.madang.sim.config.Scenario;
import org.madang.sim.engine.RunResult;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.random.Draws;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the speed of the simulator on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        header = "Measure how fast the simulator is on this machine.",
        description = {
            "",
            "Runs the default scenario (one platform, ten ties a participant, every phase on) once, scaled to the size asked "
                    + "for, after a short warm-up that is not counted. Nothing is written.",
            "",
            "Prints how long it took to make people and ties, how long the weeks took and how much of that each phase had, "
                    + "and the memory at the peak. A million participants for 260 weeks need about half a gigabyte and, on two "
                    + "processors, less than a minute."
        },
        footer = {"", "Example:", "  madang bench --participants 1000000 --weeks 260 --threads 2"})
final class BenchCommand implements Callable<Integer> {
    private static final List<String> PHASES =
            List.of("Shock", "Invest", "Reach", "Talk", "Join", "Match", "Experience", "Leave", "Account");
    private static final int WARM_UP_PARTICIPANTS = 20_000;

    @Option(
            names = "--participants",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many people; ${DEFAULT-VALUE} if not given.")
    private int participants;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "260",
            description = "How many weeks; ${DEFAULT-VALUE} if not given.")
    private int weeks;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Scenario big = scenario(participants, weeks);
        try (Crew crew = new Crew(work.threads())) {
            warmUp(crew);
            long start = System.nanoTime();
            Population population = Population.of(big, Draws.replicationSeed(big.seed(), 0), null);
            Simulation simulation = new Simulation(big, population, crew);
            long ready = System.nanoTime();
            RunResult result = simulation.run(w -> {});
            report(result, (ready - start) / 1e9, (System.nanoTime() - ready) / 1e9);
        }
        return ExitCode.OK;
    }

    private static void warmUp(Crew crew) {
        Scenario small = scenario(WARM_UP_PARTICIPANTS, 130);
        Simulation.run(small, Population.of(small, 1, null), crew);
    }

    private static Scenario scenario(int participants, int weeks) {
        ScenarioFile defaults = new ScenarioFile(
                Path.of("bench"),
                ScenarioFile.READER.read("bench", "weeks: " + weeks + "\nname: bench\n", List.of()),
                null);
        return Scaling.to(defaults, participants).scenario();
    }

    private void report(RunResult result, double setup, double step) {
        double speed = (double) participants * weeks / step;
        PrintWriter out = spec.commandLine().getOut();
        if (work.json()) {
            out.print(Json.text(json(result, setup, step, speed)));
            out.flush();
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "Default scenario, one run: %,d participants, %,d weeks, %d %s",
                participants,
                weeks,
                work.threads(),
                work.threads() == 1 ? "thread" : "threads"));
        out.println(String.format(Locale.ROOT, "  set-up       %8.2f s  people and their ties", setup));
        out.println(String.format(Locale.ROOT, "  weeks        %8.2f s", step));
        for (int n = 0; n < PHASES.size(); n++) {
            double seconds = result.phaseNanos().get(n) / 1e9;
            out.println(String.format(
                    Locale.ROOT, "    %-10s %8.2f s  %2.0f %%", PHASES.get(n), seconds, 100 * seconds / step));
        }
        out.println(String.format(Locale.ROOT, "  speed        %8.1f million participant-weeks a second", speed / 1e6));
        out.println(String.format(
                Locale.ROOT,
                "  contacts     %8.1f million a second: advertising, messages, reviews, matches",
                result.contacts() / step / 1e6));
        out.println(String.format(Locale.ROOT, "  peak memory  %8d MB", peakMegabytes()));
    }

    private ObjectNode json(RunResult result, double setup, double step, double speed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("participants", participants);
        node.put("weeks", weeks);
        node.put("threads", work.threads());
        SummaryJson.put(node, "participantWeeksPerSecond", Math.rint(speed));
        SummaryJson.put(node, "contactsPerSecond", Math.rint(result.contacts() / step));
        SummaryJson.put(node, "setupSeconds", setup);
        SummaryJson.put(node, "stepSeconds", step);
        node.put("peakMegabytes", peakMegabytes());
        ObjectNode phases = node.putObject("phaseSeconds");
        for (int n = 0; n < PHASES.size(); n++) {
            SummaryJson.put(phases, PHASES.get(n), result.phaseNanos().get(n) / 1e9);
        }
        node.put("version", Version.text());
        return node;
    }

    /** The most memory in use at any time: the process's own account on Linux, else the peaks of the JVM's pools. */
    private static long peakMegabytes() {
        try (var lines = java.nio.file.Files.lines(Path.of("/proc/self/status"))) {
            var peak = lines.filter(line -> line.startsWith("VmHWM:")).findFirst();
            if (peak.isPresent()) {
                return Long.parseLong(peak.get().replaceAll("[^0-9]", "")) / 1000;
            }
        } catch (java.io.IOException e) {
            // Not on Linux.
        }
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            bytes += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return bytes / 1_000_000;
    }
}
