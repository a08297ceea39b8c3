package org.prongsai.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;
import org.prongsai.io.FileAccess;

/** The installer takes away what it brought and nothing else, whatever lies beside it. */
@Tag("windows")
final class WindowsInstallerTest {
    private static final String ENTRY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\prongsai";

    private final Wine wine = Wine.ready();

    @TempDir
    private Path folder;

    private Path installed;

    @BeforeEach
    void nothing_is_installed() throws IOException, InterruptedException {
        Tools.need("makensis");
        installed = wine.localData().resolve("Programs/prongsai");
        if (Files.isDirectory(installed)) {
            FileAccess.deleteTree(installed);
        }
        reg("delete", ENTRY, "/f");
    }

    @AfterEach
    void nothing_stays() throws IOException, InterruptedException {
        nothing_is_installed();
    }

    private Wine.Result reg(String... words) throws IOException, InterruptedException {
        return wine.start(
                folder,
                Map.of(),
                Stream.concat(Stream.of("reg"), Stream.of(words)).toArray(String[]::new));
    }

    private Path installer(String version, Map<String, String> more) throws IOException {
        UnpackedProgram program = UnpackedProgram.in(folder, "program " + version);
        Files.writeString(program.home().resolve("lib/prongsai.jar"), "jar of " + version);
        for (Map.Entry<String, String> file : more.entrySet()) {
            Path path = program.home().resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        Path zip = folder.resolve(version + ".zip");
        Path made = folder.resolve("setup " + version + ".exe");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files(program.home())) {
                out.putNextEntry(new ZipEntry("prongsai-" + version + "/" + file));
                out.write(Files.readAllBytes(program.home().resolve(file)));
            }
        }
        Wine.run(List.of(
                "src/dist/windows/make-installer",
                System.getProperty("java.home"),
                zip + "",
                version,
                "2026-01-01T00:00:00Z",
                made + ""));
        return made;
    }

    private static Set<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private void install(Path installer, int code) throws IOException, InterruptedException {
        Wine.Result result = wine.start(folder, Map.of(), installer.toString(), "/S");
        assertThat(result.code()).as(result.said()).isEqualTo(code);
    }

    /** It copies itself and goes on as that copy. */
    private void uninstall() throws IOException, InterruptedException {
        wine.start(folder, Map.of(), installed.resolve("uninstall.exe").toString(), "/S");
        for (int i = 0; i < 200 && Files.exists(installed.resolve("uninstall.exe")); i++) {
            Thread.sleep(50);
        }
        Thread.sleep(500);
    }

    /** Until then what the program begins in the background holds its Java open. */
    private void awaitKept() throws IOException, InterruptedException {
        Path all = wine.localData().resolve("prongsai");
        for (int i = 0;
                i < 600 && files(all).stream().noneMatch(file -> file.toString().endsWith(".aot"));
                i++) {
            Thread.sleep(50);
        }
        Thread.sleep(1000);
    }

    private List<Path> shortcuts() throws IOException {
        try (Stream<Path> files = Files.walk(wine.home().resolve("AppData/Roaming"))) {
            return files.filter(file -> file.toString().endsWith(".lnk")).toList();
        }
    }

    @Test
    void it_installs_for_one_user_and_leaves_nothing() throws Exception {
        install(installer("1.0.0", Map.of("docs/ก $x.md", "a")), 0);
        assertThat(files(installed))
                .isEqualTo(paths(
                        "prongsai.exe",
                        "prongsai-cli.exe",
                        "uninstall.exe",
                        "docs/ก $x.md",
                        "lib/prongsai.jar",
                        "runtime/release",
                        "runtime/bin/server/jvm.dll"));
        assertThat(shortcuts()).hasSize(1);
        assertThat(reg("query", ENTRY).said()).contains("1.0.0", "QuietUninstallString", "InstallLocation");
        assertThat(wine.start(folder, Map.of("JVM_DOES", "exit 4"), installed.resolve("prongsai-cli.exe") + "")
                        .code())
                .isEqualTo(4);
        awaitKept();
        uninstall();
        assertThat(installed).doesNotExist();
        assertThat(shortcuts()).isEmpty();
        assertThat(reg("query", ENTRY).code()).isNotZero();
        assertThat(wine.localData().resolve("prongsai")).doesNotExist();
    }

    @Test
    void what_the_user_laid_there_survives_uninstalling() throws Exception {
        install(installer("1.0.0", Map.of("docs/a.md", "a")), 0);
        Path round = Files.createDirectories(installed.resolve("รอบ ๒๕๖๙/input"));
        Files.writeString(round.resolve("แผน.xlsx"), "plan");
        Files.writeString(installed.resolve("lib/ของฉัน.txt"), "mine");
        Path kept = Files.createDirectories(wine.localData().resolve("prongsai/12"));
        Files.writeString(kept.resolve("prongsai-25.aot"), "x");
        Files.writeString(kept.resolve("อื่น.txt"), "y");
        uninstall();
        assertThat(files(installed)).isEqualTo(paths("รอบ ๒๕๖๙/input/แผน.xlsx", "lib/ของฉัน.txt"));
        assertThat(installed.resolve("docs")).doesNotExist();
        assertThat(files(kept)).isEqualTo(paths("อื่น.txt"));
        FileAccess.deleteTree(wine.localData().resolve("prongsai"));
    }

    @Test
    void a_later_version_replaces_an_earlier_one_and_what_that_alone_had() throws Exception {
        install(installer("1.0.0", Map.of("docs/old/a.md", "a", "runtime/bin/old.dll", "b")), 0);
        Files.writeString(installed.resolve("docs/old/ของฉัน.md"), "mine");
        Files.createDirectories(installed.resolve("รอบ"));
        install(installer("1.1.0", Map.of("docs/new.md", "c")), 0);
        assertThat(files(installed))
                .contains(Path.of("docs/new.md"), Path.of("docs/old/ของฉัน.md"), Path.of("uninstall.exe"))
                .doesNotContain(Path.of("docs/old/a.md"), Path.of("runtime/bin/old.dll"));
        assertThat(installed.resolve("lib/prongsai.jar")).hasContent("jar of 1.1.0");
        assertThat(reg("query", ENTRY).said()).contains("1.1.0").doesNotContain("1.0.0");
        uninstall();
        assertThat(files(installed)).isEqualTo(paths("docs/old/ของฉัน.md"));
    }

    @Test
    void nothing_is_touched_while_the_program_runs() throws Exception {
        install(installer("1.0.0", Map.of()), 0);
        Path later = installer("1.1.0", Map.of());
        Wine.Started runs = wine.begin(folder, Map.of("JVM_DOES", "stay"), installed.resolve("prongsai-cli.exe") + "");
        Thread.sleep(1500);
        install(later, 3);
        assertThat(installed.resolve("lib/prongsai.jar")).hasContent("jar of 1.0.0");
        runs.ended();
        // What it keeps for its next start it makes in the background.
        for (int i = 0;
                i < 60 && wine.start(folder, Map.of(), later.toString(), "/S").code() != 0;
                i++) {
            Thread.sleep(500);
        }
        assertThat(installed.resolve("lib/prongsai.jar")).hasContent("jar of 1.1.0");
    }

    @Test
    void the_same_files_give_the_same_bytes() throws Exception {
        Path first = installer("1.0.0", Map.of("docs/a.md", "a"));
        byte[] bytes = Files.readAllBytes(first);
        FileAccess.deleteTree(folder.resolve("program 1.0.0"));
        Thread.sleep(2000);
        assertThat(installer("1.0.0", Map.of("docs/a.md", "a"))).hasBinaryContent(bytes);
    }
}
