import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writer of the digest that says of which sources a build is: the SHA-256 of a list as sha256sum writes it, of src/main,
 * templates, input/plan.xlsx and pom.xml by their sorted paths. Neither who builds nor with what is in it. Run by Maven,
 * as a source file: {@code java BuildDigest.java PROJECT FILE}.
 */
final class BuildDigest {
    private BuildDigest() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path project = Path.of(args[0]);
        Path file = Path.of(args[1]);
        byte[] line = ("digest=" + of(project) + "\n").getBytes(StandardCharsets.US_ASCII);
        Files.createDirectories(file.getParent());
        Files.write(file, line);
    }

    static String of(Path project) throws IOException, NoSuchAlgorithmException {
        Map<String, Path> files = new TreeMap<>();
        for (String part : new String[] {"src/main", "templates", "input/plan.xlsx", "pom.xml"}) {
            try (Stream<Path> found = Files.walk(project.resolve(part))) {
                found.filter(Files::isRegularFile)
                        .forEach(path -> files.put(
                                project.relativize(path).toString().replace('\\', '/'), path));
            }
        }
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, Path> one : files.entrySet()) {
            list.append(sha256(Files.readAllBytes(one.getValue())))
                    .append("  ")
                    .append(one.getKey())
                    .append('\n');
        }
        return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
