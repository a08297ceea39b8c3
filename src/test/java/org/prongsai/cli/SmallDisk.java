package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk in memory of any size, mounted at a folder; only an administrator of Linux can have one. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Whether there can be one on this machine. */
    static boolean isPossible(Path scratch) {
        try {
            Path folder = Files.createDirectories(scratch.resolve("mountable"));
            boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
            return mounted && run("umount", folder.toString());
        } catch (IOException e) {
            return false;
        }
    }

    static SmallDisk at(Path folder, long kilobytes) {
        must("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    void resize(long kilobytes) {
        must("mount", "-o", "remount,rw,size=" + kilobytes + "k", folder.toString());
    }

    void makeReadOnly() {
        must("mount", "-o", "remount,ro", folder.toString());
    }

    long usedKilobytes() {
        try {
            var store = Files.getFileStore(folder);
            return (store.getTotalSpace() - store.getUsableSpace()) / 1024;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void must(String... command) {
        if (!run(command)) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        must("umount", folder.toString());
    }
}
