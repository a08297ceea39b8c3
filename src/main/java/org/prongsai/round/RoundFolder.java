package org.prongsai.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** The round folder: {@code input/}, {@code templates/}, {@code output/}. */
public record RoundFolder(Path path) {
    /** The plan's name in {@code input/}. */
    public static final String PLAN = "plan.xlsx";

    public static final String INPUT = "input";
    public static final String TEMPLATES = "templates";
    public static final String OUTPUT = "output";

    /** What goes back to the divisions, below {@link #OUTPUT}. */
    public static final String RETURNS = "returns";

    /** Where forms that were handed over as files lie, below {@link #INPUT}. */
    public static final String DESK = "desk";

    public Path input() {
        return path.resolve(INPUT);
    }

    /** Where forms that came by mail are put, a folder for each division. */
    public Path mail() {
        return input().resolve("mail");
    }

    /** Where forms are put that somebody handed over as files. */
    public Path desk() {
        return input().resolve(DESK);
    }

    /** Whether there is more in the input folder than so many files; looks no further than it must. */
    public boolean holdsMoreThan(int files) {
        try (Stream<Path> paths = Files.walk(input())) {
            return paths.skip(files).findAny().isPresent();
        } catch (IOException | UncheckedIOException unreadable) {
            // Whoever reads it tells what is wrong.
            return false;
        }
    }

    /** Where the program keeps what it has not finished moving to {@link #mail}: input is no place for state of its own. */
    public Path mailState() {
        return output().resolve(".prongsai.fetch");
    }

    /** The same of {@link #desk}. */
    public Path deskState() {
        return output().resolve(".prongsai.receive");
    }

    /** The same for what goes to several places of the round, or beside its folders: decisions with their log, settings. */
    public Path roundState() {
        return output().resolve(".prongsai.decide");
    }

    public Path templates() {
        return path.resolve(TEMPLATES);
    }

    public Path output() {
        return path.resolve(OUTPUT);
    }

    public Path plan() {
        return input().resolve(PLAN);
    }

    /** @throws JobFailure when there is no folder, input folder or plan to work on */
    public void requirePlan() {
        if (!Files.isDirectory(input())) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            "failure.no-input", input().toAbsolutePath().normalize()),
                    null);
        }
        if (!Files.exists(plan())) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            "failure.no-plan", plan().toAbsolutePath().normalize()),
                    null);
        }
        if (FileAccess.isNoFile(plan())) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            "failure.plan-no-file", plan().toAbsolutePath().normalize()),
                    null);
        }
    }
}
