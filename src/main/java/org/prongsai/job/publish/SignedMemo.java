package org.prongsai.job.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** The memo as it was signed and scanned, a PDF, which is published first of all. */
public final class SignedMemo {
    public static final String FILE = "memo-signed.pdf";

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final long MAX_BYTES = 100L << 20;

    private final String label;
    private final byte[] content;

    private SignedMemo(String label, byte[] content) {
        this.label = label;
        this.content = content;
    }

    /** @throws JobFailure when it is not there, or is no PDF */
    public static SignedMemo in(Path file) {
        if (!Files.isRegularFile(file) || FileAccess.size(file) > MAX_BYTES) {
            throw none(file.toString());
        }
        return of(file.toString(), FileAccess.read(file));
    }

    /**
     * @param label for people, what its file is called
     * @throws JobFailure when it is no PDF
     */
    public static SignedMemo of(String label, byte[] content) {
        if (content.length < START.length || !Arrays.equals(Arrays.copyOf(content, START.length), START)) {
            throw none(label);
        }
        return new SignedMemo(label, content.clone());
    }

    private static JobFailure none(String label) {
        return JobFailure.ofSetup(LocalizedMessage.of("failure.signed-memo", label), null);
    }

    public String label() {
        return label;
    }

    byte[] content() {
        return content.clone();
    }
}
