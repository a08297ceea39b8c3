package org.prongsai.round.edition;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.Sha256;
import org.prongsai.text.Language;

/**
 * Parser of {@code manifest.json}, also of the time before it had a mark. What is of another kind than a manifest writes
 * is refused whole: a manifest that is read in part says something that nobody wrote.
 */
final class ManifestParser {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final JsonObject json;

    private ManifestParser(JsonObject json) {
        this.json = json;
    }

    /** @throws IOException when it is no manifest */
    static Manifest parse(byte[] content) throws IOException {
        try {
            return new ManifestParser(JsonObject.parse(content)).manifest();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private Manifest manifest() throws IOException {
        if (!json.text("program").equals("prongsai")) {
            throw new IOException("of another program");
        }
        Build build = new Build(json.text("version"), json.maybeText("build").orElse(""));
        Optional<EditionMark> mark = mark();
        return new Manifest(
                build,
                mark,
                options(json.object("options")),
                json.isTrue("provisional"),
                mark.isPresent() ? Optional.of(facts()) : Optional.empty(),
                required("inputs"),
                entries(json, "decisions"),
                previous(),
                json.maybeText("links").map(Sha256::new),
                required("templates"),
                required("outputs"));
    }

    private Optional<EditionMark> mark() throws IOException {
        Optional<String> digits = json.maybeText("mark");
        if (digits.isPresent() && !EditionMark.matches(digits.get())) {
            throw new IOException("no mark");
        }
        return digits.map(EditionMark::new);
    }

    private static Manifest.Options options(JsonObject options) throws IOException {
        return new Manifest.Options(
                options.maybeText("as_of").map(LocalDate::parse),
                Language.of(options.text("lang")).code(),
                options.maybeText("mend_by").map(LocalDate::parse),
                options.isTrue("raw_csv"));
    }

    private RoundFacts facts() throws IOException {
        JsonObject round = json.object("round");
        List<RoundFacts.GuidelineText> guidelines = new ArrayList<>();
        for (JsonObject one : json.list("guidelines")) {
            guidelines.add(new RoundFacts.GuidelineText(one.text("id"), digest(one)));
        }
        List<RoundFacts.StatusLabel> statuses = new ArrayList<>();
        for (JsonObject one : json.list("statuses")) {
            statuses.add(new RoundFacts.StatusLabel(one.text("code"), one.text("label"), one.text("counts_as")));
        }
        List<RoundFacts.DivisionName> divisions = new ArrayList<>();
        for (JsonObject one : json.list("divisions")) {
            divisions.add(new RoundFacts.DivisionName(one.text("code"), one.text("name")));
        }
        return new RoundFacts(
                json.text("organisation"),
                round.text("key"),
                round.text("name"),
                LocalDate.parse(round.text("start")),
                LocalDate.parse(round.text("end")),
                json.text("plan"),
                guidelines,
                statuses,
                divisions);
    }

    private List<Manifest.Previous> previous() throws IOException {
        List<Manifest.Previous> all = new ArrayList<>();
        for (JsonObject one : json.list("previous")) {
            String path = one.text("path");
            List<Manifest.Entry> files =
                    one.has("files") ? entries(one, "files") : List.of(new Manifest.Entry(path, digest(one)));
            all.add(new Manifest.Previous(path, one.maybeText("round").orElse(""), files));
        }
        return all;
    }

    private List<Manifest.Entry> required(String name) throws IOException {
        if (!json.has(name)) {
            throw new IOException("no " + name);
        }
        return entries(json, name);
    }

    private static List<Manifest.Entry> entries(JsonObject json, String name) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (JsonObject file : json.list(name)) {
            String path = file.text("path");
            if (!paths.add(path)) {
                throw new IOException(path + " twice");
            }
            entries.add(new Manifest.Entry(path, digest(file)));
        }
        return entries;
    }

    private static String digest(JsonObject file) throws IOException {
        String digest = file.text("sha256");
        if (!DIGEST.matcher(digest).matches()) {
            throw new IOException("no digest: " + digest);
        }
        return digest;
    }
}
