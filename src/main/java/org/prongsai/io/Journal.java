package org.prongsai.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/**
 * Journal of the files that are about to arrive in a folder. It is on the disk before the first of them is moved and
 * goes away after the last, so that whoever comes next can end what a run that died began, and tell that there is
 * something to end.
 *
 * @param back whether the files are to leave again, because one could not arrive
 */
record Journal(boolean back, List<Step> steps) {
    static final String NAME = ".prongsai.journal";

    private static final String FORWARD = "prongsai 1 forward";
    private static final String BACK = "prongsai 1 back";
    private static final String END = "end";
    private static final int PARTS = 3;

    Journal {
        steps = List.copyOf(steps);
    }

    /** What becomes of the file at a place. */
    enum Move {
        CREATE,
        REPLACE,
        REMOVE
    }

    /**
     * One file.
     *
     * @param name its place below the folder
     * @param digest of the bytes that arrive; of nothing when none do
     */
    record Step(Move move, PlainName name, Sha256 digest) {
        Step(Move move, String name, Sha256 digest) {
            this(move, new PlainName(name), digest);
        }

        private String line() {
            return move + " " + digest + " " + name.value();
        }

        private static Step of(String line) {
            String[] parts = line.split(" ", PARTS);
            return new Step(Move.valueOf(parts[0]), parts[2], new Sha256(parts[1]));
        }
    }

    Journal backwards() {
        return new Journal(true, steps);
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The journal that a run left; one that is not whole was never acted on, for it is flushed first.
     *
     * @throws JobFailure when there is one that no run of this program can have left: nothing in it is followed
     */
    static Optional<Journal> in(Path folder) {
        if (!isIn(folder)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
            throw foreign(folder);
        }
        List<String> lines = DurableFile.lines(FileAccess.read(folder.resolve(NAME)));
        boolean whole = lines.size() > 1
                && List.of(FORWARD, BACK).contains(lines.get(0))
                && lines.get(lines.size() - 1).equals(END);
        return whole ? Optional.of(whole(folder, lines)) : Optional.empty();
    }

    private static Journal whole(Path folder, List<String> lines) {
        try {
            return new Journal(
                    lines.get(0).equals(BACK),
                    lines.subList(1, lines.size() - 1).stream().map(Step::of).toList());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException strange) {
            throw foreign(folder);
        }
    }

    private static JobFailure foreign(Path folder) {
        return new JobFailure(LocalizedMessage.of("failure.journal", folder.resolve(NAME)), null);
    }

    /** Writes it where it is not looked for yet. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(back ? BACK : FORWARD);
        steps.forEach(step -> lines.add(step.line()));
        lines.add(END);
        Files.deleteIfExists(file);
        DurableFile.write(file, DurableFile.bytes(lines));
    }

    /** Makes one that was written on the same disk the folder's, in place of any other; this takes no room on the disk. */
    static void put(Path folder, Path written) throws IOException {
        DurableFile.move(written, folder.resolve(NAME));
        DurableFile.flushFolder(folder);
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        DurableFile.flushFolder(folder);
    }
}
