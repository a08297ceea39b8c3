package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.model.Sha256;

/** Snapshot of all that is in a folder: names, bytes and times, hidden ones too. */
public record FolderSnapshot(Map<String, String> entries) {
    public static FolderSnapshot of(Path folder) {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                FileTime time = Files.getLastModifiedTime(path);
                String bytes = Files.isDirectory(path)
                        ? "folder"
                        : Sha256.of(Files.readAllBytes(path)).hex();
                entries.put(folder.relativize(path).toString(), time + " " + bytes);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new FolderSnapshot(entries);
    }
}
