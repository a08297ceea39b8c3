package org.prongsai.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.LocalizedMessage;

/**
 * Holder of a folder's lock: which process it is, as it says itself in the lock file.
 *
 * @param since when that process was started
 */
record LockHolder(long process, String machine, String user, Instant since) {
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final int LINES = 4;

    static LockHolder self() {
        ProcessHandle own = ProcessHandle.current();
        return new LockHolder(
                own.pid(),
                machineName(),
                System.getProperty("user.name", "?"),
                own.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Never by asking the network, which may take long to say that it does not know. */
    private static String machineName() {
        try {
            return Stream.of("COMPUTERNAME", "HOSTNAME")
                    .map(System::getenv)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(
                            Files.exists(HOST_NAME)
                                    ? Files.readString(HOST_NAME).strip()
                                    : "?");
        } catch (IOException unknown) {
            return "?";
        }
    }

    byte[] bytes() {
        return DurableFile.bytes(List.of(String.valueOf(process), machine, user, since.toString()));
    }

    /** What the lock file says; nothing when it says nothing, or can't be read. */
    static Optional<LockHolder> in(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.size() < LINES
                    ? Optional.empty()
                    : Optional.of(new LockHolder(
                            Long.parseLong(lines.get(0)),
                            lines.get(1),
                            lines.get(2),
                            Instant.parse(lines.get(LINES - 1))));
        } catch (IOException | NumberFormatException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    LocalizedMessage holds(Path folder) {
        return LocalizedMessage.of("failure.locked-by", folder, process, machine, user, since);
    }
}
