package org.prongsai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** LibreOffice as an independent judge: recalculates on load and converts. */
public final class LibreOffice {
    private static final String SHOWN_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

    private LibreOffice() {}

    /** A workbook as it saves it, {@code csv} in UTF-8 with cells as they are shown. */
    public static byte[] saved(byte[] workbook, String format, Path folder) throws IOException {
        Tools.need("soffice");
        Path in = Files.write(folder.resolve("a.xlsx"), workbook);
        Path out = Files.createDirectories(folder.resolve("out"));
        convert(List.of(in), format.equals("csv") ? SHOWN_CSV : format, out);
        return Files.readAllBytes(out.resolve("a." + format));
    }

    /** Converts files into {@code out}, all in one go; {@code to} as for {@code --convert-to}. */
    public static void convert(List<Path> files, String to, Path out) throws IOException {
        convert(OfficeServer.arguments(), files, to, out, Map.of());
    }

    /** Converts in another environment, for example with other fonts, which one that is open already would not see. */
    public static void convert(List<Path> files, String to, Path out, Map<String, String> environment)
            throws IOException {
        Path profile = Files.createTempDirectory("prongsai-libreoffice");
        try {
            convert(OfficeServer.arguments(profile), files, to, out, environment);
        } finally {
            FileUtils.deleteQuietly(profile.toFile());
        }
    }

    private static void convert(
            List<String> office, List<Path> files, String to, Path out, Map<String, String> environment)
            throws IOException {
        List<String> line = new ArrayList<>(office);
        line.addAll(List.of("--convert-to", to, "--outdir", out.toString()));
        files.forEach(file -> line.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("soffice.log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice did not end: " + line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
