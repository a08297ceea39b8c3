package org.prongsai.io;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.prongsai.message.LocalizedMessage;

/**
 * Name of a file below a folder, with {@code /} between folders. Nothing in it leads anywhere else: neither {@code ..} nor a
 * root, nor a link on the way.
 */
record PlainName(String value) {
    /** @throws IllegalArgumentException when it could lead elsewhere */
    PlainName {
        if (!isPlain(value)) {
            throw new IllegalArgumentException("no plain name: " + value);
        }
    }

    private static boolean isPlain(String value) {
        return Arrays.stream(value.split("/", -1)).allMatch(PlainName::isPlainPart);
    }

    /** Windows takes a backslash for a separator, and what stands before a colon for a drive or a file with streams. */
    private static boolean isPlainPart(String part) {
        return !part.isBlank()
                && !part.equals(".")
                && !part.equals("..")
                && part.chars()
                        .noneMatch(
                                c -> c == '\\' || c == ':' || Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    /**
     * The file's place below a folder.
     *
     * @throws JobFailure when a folder on the way is a link or no folder: what is written there would arrive elsewhere
     */
    Path in(Path folder) {
        Path place = folder;
        String[] parts = value.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            place = place.resolve(parts[i]);
            requireReal(place);
        }
        return place.resolve(parts[parts.length - 1]);
    }

    /** @throws JobFailure when something is there that is no folder of its own */
    static void requireReal(Path folder) {
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new JobFailure(LocalizedMessage.of("failure.link", folder), null);
        }
    }
}
