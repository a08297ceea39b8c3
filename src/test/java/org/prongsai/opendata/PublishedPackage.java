package org.prongsai.opendata;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.render.data.DataTable;
import org.prongsai.render.data.DataTables;
import org.prongsai.render.data.PublicDataPackage;

/** The data package of a published folder, every row of which is held against what the package says of it. */
public final class PublishedPackage {
    private final Path folder;
    private final JsonTree described;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<CSVRecord>> tables = new LinkedHashMap<>();
    private int rows;

    private PublishedPackage(Path folder, JsonTree described) {
        this.folder = folder;
        this.described = described;
    }

    public static PublishedPackage in(Path folder) throws IOException {
        PublishedPackage it =
                new PublishedPackage(folder, JsonTree.parse(Files.readAllBytes(folder.resolve("datapackage.json"))));
        for (JsonTree resource : it.described.objects("resources")) {
            it.read(resource);
        }
        for (JsonTree resource : it.described.objects("resources")) {
            it.check(resource);
        }
        return it;
    }

    /** Writes the tables of an edition, and the package that describes them, into a folder. */
    public static PublishedPackage written(Edition edition, Path folder) throws IOException {
        List<DataTable> tables = DataTables.of(edition, new EditionFiles(Formats.load(), edition));
        for (DataTable table : tables) {
            Path file = folder.resolve(table.path());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, table.content());
        }
        Files.write(folder.resolve("datapackage.json"), new PublicDataPackage(edition, "index.html").of(tables));
        return in(folder);
    }

    /** What is not as it is said to be. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many rows were looked at. */
    public int rows() {
        return rows;
    }

    public String text(String name) {
        return described.text(name);
    }

    public List<String> keywords() {
        return described.texts("keywords");
    }

    /** Licences or contributors, each in a line. */
    public List<String> described(String name) {
        return described.objects(name).stream()
                .map(one -> Stream.concat(
                                Stream.of("name", "title", "path", "email", "telephone")
                                        .map(one::text),
                                one.texts("roles").stream())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The rows of a table. */
    public List<CSVRecord> table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private void read(JsonTree resource) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(resource.text("path")));
        String name = resource.text("name");
        String text = new String(content, StandardCharsets.UTF_8);
        require(!text.startsWith("\uFEFF"), name + " has a byte order mark");
        require(resource.text("bytes").equals(String.valueOf(content.length)), name + " has other bytes");
        require(resource.text("hash").equals("sha256:" + Sha256.of(content).hex()), name + " has another hash");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<String> fields = resource.of("schema").objects("fields").stream()
                    .map(field -> field.text("name"))
                    .toList();
            require(parser.getHeaderNames().equals(fields), name + " has the columns " + parser.getHeaderNames());
            tables.put(name, parser.getRecords());
        }
    }

    private void check(JsonTree resource) {
        String name = resource.text("name");
        JsonTree schema = resource.of("schema");
        for (CSVRecord row : table(name)) {
            rows++;
            require(row.isConsistent(), name + " " + row.getRecordNumber() + " has too many or too few cells");
            schema.objects("fields").forEach(field -> cell(name + " " + row.getRecordNumber(), row, field));
        }
        schema.objects("fields").forEach(field -> require(!field.text("title").isBlank(), name + ": no title"));
        keys(name, schema.texts("primaryKey"), true);
        schema.lists("uniqueKeys").forEach(keys -> keys(name, keys, false));
        schema.objects("foreignKeys").forEach(key -> reference(name, key));
    }

    private void cell(String where, CSVRecord row, JsonTree field) {
        String value = row.get(field.text("name"));
        List<String> missing = field.has("missingValues") ? field.texts("missingValues") : List.of("");
        JsonTree limits = field.of("constraints");
        String what = where + " " + field.text("name") + " “" + value + "”";
        if (missing.contains(value)) {
            require(!limits.text("required").equals("true"), what + " is required");
            return;
        }
        require(isOf(field, value), what + " is no " + field.text("type"));
        require(!limits.has("enum") || limits.texts("enum").contains(value), what + " is none of its codes");
        List<String> categories = field.texts("categories");
        boolean known = field.text("type").equals("list")
                ? categories.containsAll(List.of(value.split(";", -1)))
                : categories.contains(value);
        require(categories.isEmpty() || known, what + " is of no category");
    }

    private static boolean isOf(JsonTree field, String value) {
        try {
            return switch (field.text("type")) {
                case "integer" -> value.matches("-?[0-9]+") && isWithin(field.of("constraints"), new BigDecimal(value));
                case "number" -> isWithin(field.of("constraints"), new BigDecimal(value));
                case "date" -> LocalDate.parse(value).toString().equals(value);
                case "boolean" ->
                    (field.has("trueValues") ? field.texts("trueValues") : List.of("true")).contains(value)
                            || (field.has("falseValues") ? field.texts("falseValues") : List.of("false"))
                                    .contains(value);
                case "string", "any", "list" -> true;
                default -> false;
            };
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isWithin(JsonTree limits, BigDecimal value) {
        return (!limits.has("minimum") || value.compareTo(new BigDecimal(limits.text("minimum"))) >= 0)
                && (!limits.has("maximum") || value.compareTo(new BigDecimal(limits.text("maximum"))) <= 0);
    }

    private void keys(String name, List<String> keys, boolean filled) {
        Set<List<String>> seen = new HashSet<>();
        if (keys.isEmpty()) {
            return;
        }
        for (CSVRecord row : table(name)) {
            List<String> key = keys.stream().map(row::get).toList();
            require(seen.add(key), name + " has twice " + key);
            require(!filled || !key.contains(""), name + " has the key " + key);
        }
    }

    private void reference(String name, JsonTree key) {
        String column = key.texts("fields").get(0);
        JsonTree to = key.of("reference");
        Set<String> known = new HashSet<>();
        table(to.text("resource"))
                .forEach(row -> known.add(row.get(to.texts("fields").get(0))));
        for (CSVRecord row : table(name)) {
            String value = row.get(column);
            require(
                    value.isEmpty() || known.contains(value),
                    name + " " + row.getRecordNumber() + ": " + column + " " + value + " is not in "
                            + to.text("resource"));
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
