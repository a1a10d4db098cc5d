package org.madang.scenarios.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.folder.Mark.Entry;

/**
 * A folder that a command writes into. What the command wrote there before and nobody has changed since is replaced;
 * everything else stays. New files appear when all of them are complete.
 */
public final class Folder implements AutoCloseable {
    /** So long a command waits for another one that is writing its files into the same folder. */
    private static final long PATIENCE_MILLIS = 60_000;

    private static final String LOCK = ".madang.lock";
    private static final int SHOWN = 5;

    private final Path shown;
    private final Path target;
    private final Kind kind;
    private final boolean owns;
    private final boolean overwrites;
    /** Held as long as the command works; null for commands that are done in a moment. */
    private final Lock work;

    private Folder(Path shown, Path target, Kind kind, boolean owns, boolean overwrites, Lock work) {
        this.shown = shown;
        this.target = target;
        this.kind = kind;
        this.owns = owns;
        this.overwrites = overwrites;
        this.work = work;
    }

    /**
     * What was published.
     *
     * @param left files in the folder that other commands or people put there, which stayed
     * @param kept names under which files were kept that stood in the place of new ones
     */
    public record Published(List<String> left, List<String> kept) {}

    /**
     * A folder for the results of one command alone; before any work.
     *
     * @param shown the folder as the user named it
     * @param overwrites whether files may be replaced that were changed since
     * @throws BadInputException if something else is there, another run is at work there, or nothing can be written
     */
    public static Folder own(Path shown, Kind kind, boolean overwrites) {
        Path target = TargetPath.folder(shown);
        if (target.equals(Path.of("").toAbsolutePath().normalize())) {
            throw Trouble.bad(shown, "is the folder you are in: name one inside it");
        }
        try {
            Files.createDirectories(target.getParent());
            Lock work = Lock.take(workLock(target), shown, 0);
            Folder folder = new Folder(shown, target, kind, true, overwrites, work);
            try {
                if (work.isReal()) {
                    for (Path part : Beside.list(target.getParent(), folder.partPrefix())) {
                        Beside.delete(part);
                    }
                }
                folder.check(Set.of());
                return folder;
            } catch (IOException | RuntimeException | Error e) {
                work.close();
                throw e;
            }
        } catch (IOException e) {
            throw Trouble.unwritable(shown, e);
        }
    }

    /**
     * A folder that may hold other things, into which a command puts files.
     *
     * @param names of the files, as far as they are known before the work
     * @throws BadInputException if one of them is there and is not the command's own, or nothing can be written
     */
    public static Folder within(Path shown, Kind kind, boolean overwrites, Set<String> names) {
        return checked(new Folder(shown, TargetPath.folder(shown), kind, false, overwrites, null), names);
    }

    /** The folder of one file that the user named. */
    public static Folder ofFile(Path shown, Kind kind, boolean overwrites) {
        Path file = TargetPath.file(shown);
        Path parent = shown.getParent() == null ? Path.of("") : shown.getParent();
        return checked(
                new Folder(parent, file.getParent(), kind, false, overwrites, null),
                Set.of(file.getFileName().toString()));
    }

    /**
     * A folder in which a command keeps one file that it writes by itself, a store. It is made if it is not there.
     *
     * @param file by which such a folder is known
     * @throws BadInputException if the folder holds something else
     */
    public static void claim(Path shown, Kind kind, String file) {
        Path target = TargetPath.folder(shown);
        try {
            Files.createDirectories(target);
            Folder folder = new Folder(shown, target, kind, true, false, null);
            if (!Files.isRegularFile(target.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                folder.check(Set.of());
            }
            Mark mark = new Mark(kind, Map.of());
            boolean isMarked = Files.exists(target.resolve(Mark.FILE), LinkOption.NOFOLLOW_LINKS);
            writeAlone(target, isMarked ? Map.of() : Map.of(Mark.FILE, mark.text()));
        } catch (IOException e) {
            throw Trouble.unwritable(shown, e);
        }
    }

    /**
     * Rewrites files that are the user's own, at the user's word: each whole or not at all. Where there is nothing to write, what
     * a killed command left is still cleared away.
     *
     * @param texts by name
     */
    public static void rewrite(Path folder, Map<String, String> texts) throws IOException {
        writeAlone(folder.toAbsolutePath(), texts);
    }

    private static void writeAlone(Path folder, Map<String, String> texts) throws IOException {
        Lock inner = Lock.take(folder.resolve(LOCK), folder, PATIENCE_MILLIS);
        try (inner) {
            WholeFile.tidy(folder);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
                WholeFile.write(folder.resolve(text.getKey()), out -> out.write(bytes));
            }
        }
    }

    private static Folder checked(Folder folder, Set<String> names) {
        try {
            folder.check(names);
            return folder;
        } catch (IOException e) {
            throw Trouble.unwritable(folder.shown, e);
        }
    }

    /** Finishes a publishing that was broken off, so that a folder can be read. */
    public static void finishInterrupted(Path folder) {
        if (Publishing.isInterrupted(folder)) {
            try {
                Lock inner = Lock.take(folder.resolve(LOCK), folder, PATIENCE_MILLIS);
                try (inner) {
                    Publishing.tidy(folder);
                }
            } catch (IOException e) {
                throw Trouble.bad(
                        folder,
                        "a command was killed while it put its files in place, and that cannot be finished: "
                                + Trouble.reason(e));
            }
        }
    }

    private static Path workLock(Path target) {
        Path parent = target.getParent();
        return Files.isWritable(parent)
                ? parent.resolve("." + target.getFileName() + ".lock")
                : target.resolve(".madang-work.lock");
    }

    private String partPrefix() {
        return "." + target.getFileName() + ".part-";
    }

    private void check(Set<String> names) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        finishInterrupted(target);
        Mark mark = Mark.read(target);
        if (owns && mark.kind() != kind && !entries().isEmpty()) {
            throw Trouble.bad(
                    shown,
                    mark.kind() == null
                            ? "is there already and holds no results of madang " + kind.command()
                                    + ": choose another --out"
                            : "holds the results of madang " + mark.kind().command() + ": choose another --out");
        }
        Set<String> concerned = new TreeSet<>(names);
        if (owns) {
            concerned.addAll(mark.by(kind));
        }
        List<String> changed = overwrites ? List.of() : mark.inTheWay(target, concerned, kind);
        if (!changed.isEmpty()) {
            throw Trouble.bad(shown, refusal(mark, changed));
        }
    }

    private String refusal(Mark mark, List<String> changed) {
        boolean isOurs = mark.by(kind).containsAll(changed);
        String files = String.join(", ", changed.subList(0, Math.min(SHOWN, changed.size())))
                + (changed.size() > SHOWN ? " and " + (changed.size() - SHOWN) + " more" : "");
        String verb = changed.size() == 1 ? "has" : "have";
        return (isOurs
                        ? files + " " + verb + " been changed since madang " + kind.command() + " wrote "
                                + (changed.size() == 1 ? "it" : "them")
                        : files + (changed.size() == 1 ? " is" : " are") + " there already and not from madang "
                                + kind.command())
                + ": move " + (changed.size() == 1 ? "it" : "them")
                + " away, choose another --out, or give --overwrite";
    }

    /** What is in the folder, without hidden files of this program. */
    private List<String> entries() throws IOException {
        try (var all = Files.list(target)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(name -> !name.startsWith(".madang"))
                    .sorted()
                    .toList();
        }
    }

    public Path target() {
        return target;
    }

    /** Where finished parts of the work are kept, so that the same command goes on after it was killed. */
    public Kept unfinished(String fingerprint) {
        String ending = fingerprint.isEmpty() ? "" : "-" + fingerprint;
        return new Kept(target.resolveSibling("." + target.getFileName() + ".unfinished" + ending));
    }

    /**
     * Writes files; they appear when all are complete. If anything fails, what was there before is still there.
     *
     * @throws IOException that names the file
     */
    public Published publish(NewFiles.Filling filling) throws IOException {
        try {
            return publishNamed(filling);
        } catch (IOException e) {
            boolean isNamed = e.getMessage() != null && e.getMessage().contains(target.toString());
            throw isNamed ? e : Trouble.writing(target, e);
        }
    }

    private Published publishNamed(NewFiles.Filling filling) throws IOException {
        if (owns && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return publishNew(filling);
        }
        Files.createDirectories(target);
        Lock inner = Lock.take(target.resolve(LOCK), shown, PATIENCE_MILLIS);
        try (inner) {
            Publishing.tidy(target);
            Path stage = Publishing.stage(target);
            try {
                return publish(stage, filling);
            } catch (IOException | RuntimeException | Error e) {
                giveUp(stage, e);
                throw e;
            }
        }
    }

    private static void giveUp(Path stage, Throwable why) {
        try {
            Beside.delete(stage);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private Published publishNew(NewFiles.Filling filling) throws IOException {
        Path stage = Files.createDirectory(Beside.of(target.getParent(), partPrefix()));
        try {
            NewFiles files = new NewFiles(stage, target);
            filling.into(files);
            Mark mark = new Mark(kind, files.entries(kind));
            WholeFile.create(
                    stage.resolve(Mark.FILE), out -> out.write(mark.text().getBytes(StandardCharsets.UTF_8)));
            Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
            return new Published(List.of(), List.of());
        } catch (FileAlreadyExistsException e) {
            giveUp(stage, e);
            throw new IOException(target + " has come into being meanwhile", e);
        } catch (IOException | RuntimeException | Error e) {
            giveUp(stage, e);
            throw e;
        }
    }

    private Published publish(Path stage, NewFiles.Filling filling) throws IOException {
        NewFiles files = new NewFiles(stage, target);
        filling.into(files);
        Mark before = Mark.read(target);
        Map<String, Entry> fresh = files.entries(kind);
        Map<String, String> replace = new TreeMap<>();
        for (String name : fresh.keySet()) {
            if (Files.exists(target.resolve(name)) && (overwrites || before.mayReplace(target, name, kind))) {
                replace.put(name, Sums.of(target.resolve(name)));
            }
        }
        Map<String, String> delete = new TreeMap<>();
        Map<String, Entry> listed = new TreeMap<>(before.files());
        if (owns) {
            for (String name : before.by(kind)) {
                listed.remove(name);
                if (!fresh.containsKey(name) && (overwrites || before.mayReplace(target, name, kind))) {
                    delete.put(name, Sums.of(target.resolve(name)));
                }
            }
        }
        listed.putAll(fresh);
        Mark mark = new Mark(owns ? kind : before.kind(), listed);
        List<String> kept = Publishing.publish(target, stage, mark, replace, delete);
        List<String> left = new ArrayList<>(entries());
        left.removeAll(fresh.keySet());
        left.removeAll(kept);
        return new Published(owns ? List.copyOf(left) : List.of(), List.copyOf(kept));
    }

    @Override
    public void close() {
        if (work != null) {
            work.close();
        }
    }
}
