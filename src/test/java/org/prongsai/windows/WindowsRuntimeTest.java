package org.prongsai.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;

/** Of what a Java for Windows is not linked. */
@Tag("windows")
final class WindowsRuntimeTest {
    private static final Path OURS = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    private Path jdk(String release) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), release);
        return jdk;
    }

    private static String release(int version, String arch, String system) {
        return "JAVA_VERSION=\"%d.0.1\"\nOS_ARCH=\"%s\"\nOS_NAME=\"%s\"\n".formatted(version, arch, system);
    }

    private String refused(Path jdk, String digest) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        List.of("sh", "src/dist/link-windows-runtime", OURS + "", jdk + "", digest, "", "", out + ""))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isNotZero();
        assertThat(out).doesNotExist();
        return said;
    }

    @Test
    void one_that_is_not_for_windows_or_x64_or_of_another_release_is_refused() throws Exception {
        int feature = Runtime.version().feature();
        assertThat(refused(jdk(release(feature, "x86_64", "Linux")), "")).contains("is not a JDK for Windows");
        assertThat(refused(jdk(release(feature, "aarch64", "Windows")), "")).contains("is for aarch64");
        assertThat(refused(jdk(release(feature + 1, "amd64", "Windows")), ""))
                .contains("can't link Java " + (feature + 1));
        assertThat(refused(jdk(release(feature, "amd64", "Windows")), ""))
                .contains("has no java.base.jmod", "-Dwindows.jmods");
        assertThat(refused(folder.resolve("nowhere"), "")).contains("is not there");
    }

    @Test
    void a_zip_has_to_be_the_one_whose_digest_is_known() throws Exception {
        Path zip = folder.resolve("jdk.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("jdk/release"));
            out.write(release(1, "x86_64", "Windows").getBytes(StandardCharsets.UTF_8));
        }
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip)));
        assertThat(refused(zip, "")).contains("say what it has to be with -Dwindows.jdk.sha256");
        assertThat(refused(zip, "0".repeat(64))).contains("is not what -Dwindows.jdk.sha256 says", digest);
        assertThat(refused(zip, digest)).contains("can't link Java 1");
    }

    @Test
    void what_jlink_makes_of_this_machines_own_modules_is_not_taken_for_windows() throws Exception {
        Tools.need(Files.exists(OURS.resolve("jmods/java.base.jmod")), "a JDK with jmods");
        Path jdk = jdk(release(Runtime.version().feature(), "x86_64", "Windows"));
        Files.createSymbolicLink(jdk.resolve("jmods"), OURS.resolve("jmods"));
        assertThat(refused(jdk, "")).contains("is not for Windows");
    }
}
