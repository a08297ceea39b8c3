package org.prongsai.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.hostile.SmallJvm;

/** Programs that say what they see in workbooks: our own with little memory, openpyxl, LibreOffice. */
final class Programs {
    private static final Path SCRIPTS = Path.of("src/test/resources/crossread");
    /** Files in one start of LibreOffice. */
    private static final int AT_ONCE = 20;

    private final Path folder;

    /** @param folder to work in */
    Programs(Path folder) {
        this.folder = folder;
    }

    List<SeenCell> own(List<Path> files) throws IOException, InterruptedException {
        Path list = Files.write(
                folder.resolve("files.txt"), files.stream().map(Path::toString).toList());
        SmallJvm.Ended ended = new SmallJvm(folder).run(OwnCells.class, list.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        return ended.out().lines().map(SeenCell::parse).toList();
    }

    List<SeenCell> openpyxl(List<Path> files) throws IOException {
        return script("openpyxl_cells.py", files, "openpyxl");
    }

    /** What LibreOffice makes of each as flat OpenDocument, which is read cell by cell; nothing where it makes nothing of it. */
    List<SeenCell> libreOffice(List<Path> files) throws IOException {
        Path out = Files.createTempDirectory(folder, "fods");
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            LibreOffice.convert(files.subList(from, Math.min(files.size(), from + AT_ONCE)), "fods", out);
        }
        return plain(files.stream()
                .map(file -> out.resolve(String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", ".fods")))
                .toList());
    }

    /** What stands in OpenDocument files themselves, by a plain reader of XML. */
    List<SeenCell> plain(List<Path> files) throws IOException {
        return script("fods_cells.py", files);
    }

    private List<SeenCell> script(String name, List<Path> files, String... modules) throws IOException {
        List<String> line =
                List.of(Tools.needPython(modules), "-B", SCRIPTS.resolve(name).toString());
        Path list = Files.write(
                folder.resolve("files.txt"), files.stream().map(Path::toString).toList());
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(list.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        try {
            assertThat(builder.start().waitFor()).as(Files.readString(err)).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new ArrayList<>(Files.readString(out, StandardCharsets.UTF_8)
                .lines()
                .map(SeenCell::parse)
                .collect(Collectors.toList()));
    }
}
