package org.prongsai.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.message.LocalizedMessage;

/** Folder that is to be made whole or not at all: it is filled beside its place and moved there. */
public final class NewFolder {
    private final Path place;

    private NewFolder(Path place) {
        this.place = place;
    }

    /** @throws JobFailure when there is a link, a file or a folder that holds something */
    public static NewFolder at(Path typed) {
        Path place = typed.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(place)) {
            throw new JobFailure(LocalizedMessage.of("failure.new-link", place), null);
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(place)) {
                throw new JobFailure(LocalizedMessage.of("failure.no-folder", place), null);
            }
            requireEmpty(place);
        }
        return new NewFolder(place);
    }

    private static void requireEmpty(Path place) {
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.findAny().isPresent()) {
                throw new JobFailure(LocalizedMessage.of("failure.new-not-empty", place), null);
            }
        } catch (IOException e) {
            throw FileAccess.failure(place, e);
        }
    }

    /** Where it lies, or will. */
    public Path place() {
        return place;
    }

    /**
     * Where it lies, or will, without links on the way.
     *
     * @throws JobFailure when nobody may look there
     */
    public Path realPlace() {
        Path there = place;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(place)).normalize();
        } catch (IOException e) {
            throw FileAccess.failure(there, e);
        }
    }

    /**
     * Makes it.
     *
     * @param files by their names with {@code /} between folders; what the folder is known by comes last
     */
    public void fill(Map<String, byte[]> files) {
        Path parent = place.getParent() == null ? place : place.getParent();
        FileAccess.createFolder(parent);
        Path staged = staged(parent);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(new PlainName(file.getKey()).in(staged), file.getValue());
            }
            move(staged, files);
        } finally {
            FileAccess.deleteTree(staged);
        }
    }

    /** One that no other run fills. */
    private Path staged(Path parent) {
        int number = 1;
        while (Files.exists(numbered(parent, number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        Path staged = numbered(parent, number);
        try {
            return Files.createDirectory(staged);
        } catch (IOException e) {
            throw FileAccess.unwritten(staged, e);
        }
    }

    private Path numbered(Path parent, int number) {
        return parent.resolve(".prongsai.new." + place.getFileName() + "." + number);
    }

    private void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.resolve("..").normalize());
            DurableFile.write(file, content);
        } catch (IOException e) {
            throw FileAccess.unwritten(file, e);
        }
    }

    private void move(Path staged, Map<String, byte[]> files) {
        List<Path> moved = new ArrayList<>();
        try {
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            // A person may stand in the folder: it stays the same one.
            for (String top : tops(files)) {
                Files.move(staged.resolve(top), place.resolve(top), StandardCopyOption.ATOMIC_MOVE);
                moved.add(place.resolve(top));
            }
        } catch (IOException e) {
            moved.forEach(FileAccess::deleteTree);
            throw FileAccess.unwritten(place, e);
        }
    }

    private static Set<String> tops(Map<String, byte[]> files) {
        Set<String> tops = new LinkedHashSet<>();
        files.keySet().forEach(name -> {
            String top = name.split("/", 2)[0];
            tops.remove(top);
            tops.add(top);
        });
        return tops;
    }
}
