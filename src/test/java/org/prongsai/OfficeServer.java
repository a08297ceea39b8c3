package org.prongsai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.io.FileUtils;

/**
 * A LibreOffice that stays open while the tests of this JVM run, with a profile of its own: whoever starts another on the
 * profile is served by it, without a start's three seconds. Without it, the other one does the same work itself.
 */
final class OfficeServer {
    /** Every formula of a loaded workbook is calculated anew, whoever saved it; nobody looks at a picture of its first page. */
    private static final String SETTINGS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
            + item("Calc/Formula/Load", "OOXMLRecalcMode", "0")
            + item("Common/Save/Document", "GenerateThumbnail", "false")
            + "</oor:items>";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private static Optional<OfficeServer> open = Optional.empty();

    private final Path profile;
    private final Process process;

    private OfficeServer(Path profile, Process process) {
        this.profile = profile;
        this.process = process;
    }

    private static String item(String path, String name, String value) {
        return "<item oor:path=\"/org.openoffice.Office." + path + "\"><prop oor:name=\"" + name
                + "\" oor:op=\"fuse\"><value>" + value + "</value></prop></item>";
    }

    /** The arguments of one that is served. */
    static synchronized List<String> arguments() throws IOException {
        if (open.filter(server -> server.process.isAlive()).isEmpty()) {
            open.ifPresent(OfficeServer::close);
            OfficeServer server = begin();
            open = Optional.of(server);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return arguments(open.orElseThrow().profile);
    }

    /** The arguments of one with a new profile, which serves itself. */
    static List<String> arguments(Path profile) throws IOException {
        Path settings = profile.resolve("user/registrymodifications.xcu");
        if (!Files.exists(settings)) {
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, SETTINGS);
        }
        return List.of(
                Tools.need("soffice").toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore");
    }

    /** With a document open, for without one it would end after the first who is served; its lock tells that it is. */
    private static OfficeServer begin() throws IOException {
        Path profile = Files.createTempDirectory("prongsai-libreoffice");
        Path document = Files.writeString(profile.resolve("open.txt"), "open\n");
        List<String> line = new ArrayList<>(arguments(profile));
        line.add(document.toString());
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path lock = profile.resolve(".~lock.open.txt#");
        long end = System.nanoTime() + PATIENCE;
        while (!Files.exists(lock) && process.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return new OfficeServer(profile, process);
    }

    private void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(
                one -> one.onExit().completeOnTimeout(one, 10, TimeUnit.SECONDS).join());
        FileUtils.deleteQuietly(profile.toFile());
    }
}
