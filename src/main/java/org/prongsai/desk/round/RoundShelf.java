package org.prongsai.desk.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;

/** Shelf of the rounds that there are: those in the home folder, and one that was named at the start. No other can be opened. */
public final class RoundShelf {
    private static final int DIGITS = 10;

    private final Path home;
    private final Optional<Path> named;
    private final Build build;
    private final Map<String, OpenRound> open = new ConcurrentHashMap<>();

    /**
     * @param home folder of rounds, each a folder in it
     * @param named a round elsewhere
     */
    public RoundShelf(Path home, Optional<Path> named, Build build) {
        this.home = home;
        this.named = named;
        this.build = build;
    }

    public Path home() {
        return home;
    }

    /** The rounds, the one that was named first, then the last that was worked on. */
    public List<OpenRound> rounds() {
        return Stream.concat(
                        named.stream(),
                        inHome().stream().filter(one -> !Optional.of(one).equals(named)))
                .map(this::of)
                .toList();
    }

    private List<Path> inHome() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(folder -> Files.isRegularFile(new RoundFolder(folder).plan()))
                    .sorted((one, other) -> lastWork(other).compareTo(lastWork(one)))
                    .toList();
        } catch (IOException e) {
            throw FileAccess.unread(home, e);
        } catch (UncheckedIOException e) {
            throw FileAccess.unread(home, Objects.requireNonNull(e.getCause()));
        }
    }

    private static FileTime lastWork(Path folder) {
        RoundFolder round = new RoundFolder(folder);
        return Stream.of(round.output(), round.input(), folder)
                .map(RoundShelf::changed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static FileTime changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    /** The round of an id, as an address has it. */
    public Optional<OpenRound> round(String id) {
        OpenRound known = open.get(id);
        return known != null
                ? Optional.of(known)
                : rounds().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** The round in a folder that is the home folder's, or the one that was named. */
    public OpenRound of(Path folder) {
        String id = Sha256.of(folder.toString()).digits(DIGITS);
        return open.computeIfAbsent(id, key -> new OpenRound(key, folder, build));
    }
}
