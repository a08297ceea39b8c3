package org.prongsai.job.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** The memo as it was signed and scanned, which is published first of all. */
final class SignedMemo {
    static final String FILE = "memo-signed.pdf";

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final long MAX_BYTES = 100L << 20;

    private SignedMemo() {}

    /** @throws JobFailure when it is not there, or is no PDF */
    static byte[] read(Path file) {
        if (!Files.isRegularFile(file) || FileAccess.size(file) > MAX_BYTES) {
            throw JobFailure.ofSetup(LocalizedMessage.of("failure.signed-memo", file), null);
        }
        byte[] content = FileAccess.read(file);
        if (content.length < START.length || !Arrays.equals(Arrays.copyOf(content, START.length), START)) {
            throw JobFailure.ofSetup(LocalizedMessage.of("failure.signed-memo", file), null);
        }
        return content;
    }
}
