package org.prongsai.intake;

import java.util.List;
import org.prongsai.RawZip;
import org.prongsai.model.FileOutcome;

/** What is found in a file, as lines such as {@code mail.zip UNPACKED} and {@code mail.zip/a.csv accepted}. */
public final class ScannedFiles {
    private ScannedFiles() {}

    public static List<String> survey(String name, byte[] content) {
        return InputScanner.of(name, content).stream().map(ScannedFiles::line).toList();
    }

    public static List<String> survey(RawZip zip) {
        return survey("mail.zip", zip.bytes());
    }

    private static String line(IntakeResult result) {
        String path = result.file().path();
        if (result instanceof IntakeResult.Rejected rejected) {
            return rejected.outcome() instanceof FileOutcome.Refused refused
                    ? path + " " + refused.reason()
                    : path + " " + ((FileOutcome.Ignored) rejected.outcome()).reason();
        }
        return path + " accepted";
    }
}
