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
    /** Recalculate every formula of a loaded workbook, whoever saved it. */
    private static final String SHOWN_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

    private static final String SETTINGS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
            + "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\""
            + " oor:op=\"fuse\"><value>0</value></prop></item></oor:items>";

    private LibreOffice() {}

    /** A workbook as it saves it, {@code csv} in UTF-8 with cells as they are shown. */
    public static byte[] saved(byte[] workbook, String format, Path folder) throws IOException {
        Tools.need("soffice");
        Path in = Files.write(folder.resolve("a.xlsx"), workbook);
        Path out = Files.createDirectories(folder.resolve("out"));
        convert(List.of(in), format.equals("csv") ? SHOWN_CSV : format, out);
        return Files.readAllBytes(out.resolve("a." + format));
    }

    /** Converts files into {@code out}, all in one start; {@code to} as for {@code --convert-to}. */
    public static void convert(List<Path> files, String to, Path out) throws IOException {
        convert(files, to, out, Map.of());
    }

    /** Converts in another environment, for example with other fonts. */
    public static void convert(List<Path> files, String to, Path out, Map<String, String> environment)
            throws IOException {
        Path profile = Files.createTempDirectory("prongsai-libreoffice");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), SETTINGS);
        List<String> line = new ArrayList<>(List.of(
                Tools.need("soffice").toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
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
        } finally {
            FileUtils.deleteQuietly(profile.toFile());
        }
    }
}
