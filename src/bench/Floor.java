import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the machine can't go below in Java, on all processors: every form's bytes read, its texts and sheets inflated and
 * cut into tokens, and as many bytes as an answer-by-answer workbook has deflated. It understands nothing.
 */
public final class Floor {
    private static final XMLInputFactory XML = new InputFactoryImpl();
    private static final AtomicLong TOKENS = new AtomicLong();
    private static final AtomicLong OUT = new AtomicLong();

    private Floor() {}

    /** @param args the folder of forms, the level of deflating, and bytes to deflate for each form */
    public static void main(String[] args) throws IOException {
        int level = Integer.parseInt(args[1]);
        int size = Integer.parseInt(args[2]);
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of(args[0]))) {
            files = paths.filter(path -> path.toString().endsWith(".xlsx")).sorted().toList();
        }
        files.parallelStream().forEach(file -> one(file, level, size));
        System.out.println(files.size() + " forms, " + TOKENS + " tokens, " + OUT + " bytes deflated");
    }

    private static void one(Path file, int level, int size) {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith("xl/worksheets/") || name.equals("xl/sharedStrings.xml")) {
                    byte[] part = zip.readAllBytes();
                    tokens(new ByteArrayInputStream(part));
                    if (name.equals("xl/sharedStrings.xml")) {
                        texts.writeBytes(part);
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        deflate(Arrays.copyOf(texts.toByteArray(), size), level);
    }

    private static void tokens(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(part);
        long tokens = 0;
        while (reader.hasNext()) {
            reader.next();
            tokens++;
        }
        TOKENS.addAndGet(tokens);
    }

    private static void deflate(byte[] content, int level) {
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[65536];
        while (!deflater.finished()) {
            OUT.addAndGet(deflater.deflate(buffer));
        }
        deflater.end();
    }
}
