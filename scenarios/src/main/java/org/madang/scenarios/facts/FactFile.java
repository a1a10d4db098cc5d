package org.madang.scenarios.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.claims.ChosenFiles;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.claims.Level;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.RecordReader;

/**
 * A fact as read from its file.
 *
 * @param file where it was read from
 * @param loaded the checked fact and what was written
 */
public record FactFile(Path file, Loaded<Fact> loaded) {
    private static final ChosenFiles<FactFile> FACTS = new ChosenFiles<>(
            "fact",
            FactFile::read,
            file -> file.fact().name(),
            file -> file.problem(
                    "name", "another of these files has the fact " + file.fact().name()));

    /** Reads facts: the format of all fact files. */
    public static final RecordReader<Fact> READER = RecordReader.of(Fact.class);

    /** @throws BadInputException with all problems of the file itself */
    public static FactFile read(Path file) {
        return new FactFile(file, READER.read(file));
    }

    /**
     * Finds facts.
     *
     * @param folder of the shipped facts
     * @param words names of facts in the folder, or paths of fact files; all of the folder if there are none
     * @throws BadInputException if a word means nothing, or a file cannot be used
     */
    public static List<FactFile> chosen(Path folder, List<String> words) {
        return FACTS.of(in(folder), words);
    }

    /** The fact files of a folder, in the order of their names. */
    public static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the facts in " + folder, e);
        }
    }

    public Fact fact() {
        return loaded.value();
    }

    /**
     * What is run to measure it, market by market; nothing where the model cannot express it.
     *
     * @throws BadInputException with everything that is wrong with its scenarios and formulas
     */
    public List<FactPlan> plans(Size size) {
        List<Marketplace> markets = fact().isExpressed() ? fact().markets() : List.of();
        return ChosenFiles.each(markets, market -> {
            ClaimFile claim = new ClaimFile(file, fact().claim(market), loaded);
            Level level = new Level(market.name(), market.scenario(), market.set());
            String at = "markets[" + markets.indexOf(market) + "]";
            return List.of(new FactPlan(this, market, ClaimPlan.under(claim, size, level, at)));
        });
    }

    /** @throws BadInputException if it measures nothing of this name */
    public Effect effect(String name) {
        List<String> names = fact().effects().stream().map(Effect::name).toList();
        if (!names.contains(name)) {
            throw new BadInputException(List.of(
                    problem("effects", "the fact measures no '" + name + "', which is asked for; it has " + names)));
        }
        return fact().effects().get(names.indexOf(name));
    }

    /**
     * One of its measurements in any market, as large a look as the size says.
     *
     * @param effect one of its own
     * @throws BadInputException with everything that is wrong with the scenario and the formula
     */
    public FactPlan measuring(Effect effect, Marketplace market, Size size) {
        ClaimFile claim = new ClaimFile(file, fact().only(effect).claim(market), loaded);
        Level level = new Level(market.name(), market.scenario(), market.set());
        return new FactPlan(this, market, ClaimPlan.under(claim, size, level, ""));
    }

    InputProblem problem(String path, String message) {
        return new InputProblem(loaded.placeOf(path), path, message);
    }
}
