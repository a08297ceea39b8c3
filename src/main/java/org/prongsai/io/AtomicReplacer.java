package org.prongsai.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.Journal.Move;
import org.prongsai.io.Journal.Step;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/**
 * Replacer of files: moves staged files to their places in a folder, all or none. An output folder can't be swapped as
 * a whole, for it also holds what is not of the edition (forms, mails, the ledger, a memo that somebody works on); so
 * each file is replaced in one step, by a journal that the next run ends when this one dies between two of them. Every
 * step may be done again.
 */
final class AtomicReplacer {
    private static final String NEW = ".prongsai.new";
    private static final String OLD = ".prongsai.old";
    /** The journal of the way back, for a disk that is full by then. */
    private static final String BACK = ".prongsai.back";

    private static final int DIGITS = 8;

    private final Path target;
    private final Path state;
    private final Path staged;
    private final Path aside;

    AtomicReplacer(Path target) {
        this(target, target);
    }

    /** @param state the folder, on the same disk, that the journal and all unfinished files lie in */
    AtomicReplacer(Path target, Path state) {
        this.target = target;
        this.state = state;
        this.staged = state.resolve(NEW);
        this.aside = state.resolve(OLD);
    }

    /** Where files wait. */
    Path staged() {
        return staged;
    }

    /** What becomes of a place when a file arrives there. */
    Move arriving(PlainName name) {
        return Files.exists(name.in(target)) ? Move.REPLACE : Move.CREATE;
    }

    /** @throws JobFailure when one can't be moved; those before it are as they were then */
    void all(Journal journal) {
        begin(journal);
        UnfinishedNotice.put(state);
        Optional<Path> stuck = forward(journal);
        if (stuck.isEmpty()) {
            end(journal);
        } else {
            back(journal);
            throw new JobFailure(LocalizedMessage.of("failure.in-use", stuck.get()), null);
        }
    }

    private void begin(Journal journal) {
        try {
            for (Step step : journal.steps()) {
                Path place = step.name().in(target);
                Files.createDirectories(place.resolve("..").normalize());
                if (Files.isRegularFile(place)) {
                    DurableFile.keep(place, step.name().in(aside));
                }
            }
            Path onward = staged.resolve(Journal.NAME);
            journal.write(onward);
            journal.backwards().write(staged.resolve(BACK));
            flush(staged);
            flush(aside);
            Journal.put(state, onward);
        } catch (IOException e) {
            throw FileAccess.unwritten(target, e);
        }
    }

    private static void flush(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isDirectory).forEach(DurableFile::flushFolder);
            }
        }
    }

    /** @return the place that a file could not be moved to, or from */
    private Optional<Path> forward(Journal journal) {
        for (Step step : journal.steps()) {
            Path place = step.name().in(target);
            Path fresh = step.name().in(staged);
            try {
                if (step.move() == Move.REMOVE) {
                    Files.deleteIfExists(place);
                } else if (Files.exists(fresh)) {
                    DurableFile.move(fresh, place);
                }
            } catch (IOException stuck) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Puts back what was there. A run that dies meanwhile leaves word that back is the way to go on. */
    private void back(Journal journal) {
        try {
            Path backwards = staged.resolve(BACK);
            if (Files.exists(backwards)) {
                Journal.put(state, backwards);
            }
        } catch (IOException e) {
            throw FileAccess.unwritten(target, e);
        }
        for (Step step : journal.steps()) {
            try {
                back(step);
            } catch (IOException e) {
                throw new JobFailure(
                        LocalizedMessage.of("failure.in-use", step.name().in(target)), e);
            }
        }
        end(journal);
    }

    private void back(Step step) throws IOException {
        Path place = step.name().in(target);
        Path kept = step.name().in(aside);
        if (!Files.exists(kept)) {
            if (step.move() == Move.CREATE && DurableFile.has(place, step.digest())) {
                Files.delete(place);
            }
        } else if (!isSame(kept, place)) {
            DurableFile.move(kept, place);
        }
    }

    /** What could not be replaced can't be put back either, and need not be. */
    private static boolean isSame(Path kept, Path place) throws IOException {
        return Files.isRegularFile(place) && (Files.isSameFile(kept, place) || Files.mismatch(kept, place) == -1);
    }

    private void end(Journal journal) {
        try {
            journal.steps().stream()
                    .map(step -> step.name().in(target).resolve("..").normalize())
                    .distinct()
                    .forEach(DurableFile::flushFolder);
            UnfinishedNotice.remove(state);
            Journal.delete(state);
        } catch (IOException e) {
            throw FileAccess.unwritten(state.resolve(Journal.NAME), e);
        }
    }

    /** Ends what a run that died began, and removes what one left that had begun nothing yet. */
    void recover() {
        Optional<Journal> left = Journal.in(state);
        if (left.isPresent()) {
            PlainName.requireReal(staged);
            PlainName.requireReal(aside);
            recover(left.get());
        }
        if (left.isEmpty() && Journal.isIn(state)) {
            FileAccess.delete(state.resolve(Journal.NAME));
        }
        UnfinishedNotice.remove(state);
        clear();
    }

    private void recover(Journal journal) {
        journal.steps().forEach(this::keepForeign);
        boolean onward = !journal.back() && journal.steps().stream().allMatch(this::canArrive);
        if (!onward || forward(journal).isPresent()) {
            back(journal);
        } else {
            end(journal);
        }
    }

    private boolean canArrive(Step step) {
        return step.move() == Move.REMOVE
                || DurableFile.has(step.name().in(staged), step.digest())
                || DurableFile.has(step.name().in(target), step.digest());
    }

    /** Somebody may have worked on a file since a run died over it: that is kept under another name. */
    private void keepForeign(Step step) {
        Path place = step.name().in(target);
        Path kept = step.name().in(aside);
        if (!Files.isRegularFile(place) || DurableFile.has(place, step.digest())) {
            return;
        }
        Sha256 found = Sha256.of(FileAccess.read(place));
        if (!DurableFile.has(kept, found)) {
            try {
                DurableFile.move(
                        place,
                        place.resolveSibling(otherName(place.getFileName().toString(), found)));
            } catch (IOException e) {
                throw new JobFailure(LocalizedMessage.of("failure.in-use", place), e);
            }
        }
    }

    private static String otherName(String name, Sha256 digest) {
        int dot = Math.max(0, name.lastIndexOf('.'));
        return name.substring(0, dot) + "-" + digest.digits(DIGITS) + name.substring(dot);
    }

    /** Removes what waited; not while a journal tells that it is needed. */
    void clear() {
        if (!Journal.isIn(state)) {
            FileAccess.deleteTree(staged);
            FileAccess.deleteTree(aside);
            if (!state.equals(target)) {
                leave();
            }
        }
    }

    /** A state folder of its own goes with what lay in it. */
    private void leave() {
        try {
            Files.deleteIfExists(state);
        } catch (IOException stillUsed) {
            return;
        }
    }
}
