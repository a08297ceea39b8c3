package org.prongsai.job.receive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.prongsai.intake.Intake;
import org.prongsai.io.FileAccess;
import org.prongsai.model.FileOutcome.RejectReason;

/** File that somebody hands over. */
public sealed interface GivenFile {
    /** What it is called: a label, by which nothing is found. */
    String name();

    /** Reads it when its turn comes, so that of many one at a time is held. */
    GivenReading read();

    /** One that is held in memory, as a browser sends it. */
    final class Uploaded implements GivenFile {
        private final String name;
        private final byte[] content;

        public Uploaded(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public GivenReading read() {
            return GivenReading.of(content);
        }
    }

    /** One that lies anywhere on a disk. */
    record OnDisk(Path path) implements GivenFile {
        @Override
        public String name() {
            Path last = path.getFileName();
            return last == null ? path.toString() : last.toString();
        }

        @Override
        public GivenReading read() {
            if (FileAccess.isNoFile(path)) {
                return GivenReading.Unread.of(RejectReason.NO_FILE);
            }
            if (Files.isDirectory(path)) {
                return GivenReading.Unread.of("receive.folder", "");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return GivenReading.of(in.readNBytes(Math.toIntExact(Intake.MAX_FILE_BYTES + 1)));
            } catch (NoSuchFileException missing) {
                return GivenReading.Unread.of("receive.missing", path.toString());
            } catch (AccessDeniedException denied) {
                return GivenReading.Unread.of("receive.denied", "");
            } catch (IOException broken) {
                return GivenReading.Unread.of("receive.unreadable", String.valueOf(broken.getMessage()));
            }
        }
    }
}
