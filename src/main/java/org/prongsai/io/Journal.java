package org.prongsai.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param name its place below the folder, with {@code /} between folders
     * @param digest of the bytes that arrive; of nothing when none do
     */
    record Step(Move move, String name, Sha256 digest) {
        Step {
            if (name.lines().count() != 1) {
                throw new IllegalArgumentException("no name of one line: " + name);
            }
        }

        private String line() {
            return move + " " + digest + " " + name;
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
        return Files.exists(folder.resolve(NAME));
    }

    /** The journal that a run left; one that is not whole was never acted on, for it is flushed first. */
    static Optional<Journal> in(Path folder) {
        if (!isIn(folder)) {
            return Optional.empty();
        }
        List<String> lines = DurableFile.lines(FileAccess.read(folder.resolve(NAME)));
        boolean whole = lines.size() > 1
                && List.of(FORWARD, BACK).contains(lines.get(0))
                && lines.get(lines.size() - 1).equals(END);
        try {
            return whole
                    ? Optional.of(new Journal(
                            lines.get(0).equals(BACK),
                            lines.subList(1, lines.size() - 1).stream()
                                    .map(Step::of)
                                    .toList()))
                    : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
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
