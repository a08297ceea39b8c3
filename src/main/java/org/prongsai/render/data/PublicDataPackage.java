package org.prongsai.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Publication;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;

/**
 * Package of what is published, {@code datapackage.json} beside it: whose data it is, under which licence, and what each
 * table holds (Data Package, version 2).
 */
public final class PublicDataPackage {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Edition edition;
    private final EditionView view;
    private final Messages messages;
    private final Publication publication;
    private final String page;

    /**
     * @param edition as the public may see it
     * @param page which tells people of the licence, where no other place is known
     */
    public PublicDataPackage(Edition edition, String page) {
        this.edition = edition;
        this.view = edition.view();
        this.messages = edition.messages();
        this.publication = edition.consolidation().plan().filing().publication();
        this.page = page;
    }

    /** Its bytes, the same for the same edition. */
    public byte[] of(List<DataTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            about(json);
            people(json);
            licence(json);
            sources(json);
            json.writeArrayFieldStart("resources");
            for (DataTable table : tables) {
                resource(json, table);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private void about(JsonGenerator json) throws IOException {
        Plan plan = edition.consolidation().plan();
        String what = (view.round() + " " + view.notice()).strip();
        json.writeStringField("$schema", PROFILES + "datapackage.json");
        json.writeStringField("name", "prongsai-" + plan.round().key());
        json.writeStringField("title", messages.of("report.title") + " " + view.organisation());
        json.writeStringField("description", edition.rawCsv() ? what : what + ". " + messages.of("data.guarded"));
        written(json, "homepage", publication.website());
        written(json, "version", edition.mark());
        // The day that the edition speaks for, as it begins in Thailand.
        json.writeStringField("created", edition.asOf() + "T00:00:00+07:00");
        json.writeStringField("edition", edition.isProvisional() ? "provisional" : "final");
        json.writeArrayFieldStart("keywords");
        for (String keyword : keywords()) {
            json.writeString(keyword);
        }
        json.writeEndArray();
    }

    private List<String> keywords() {
        return publication.keywords().isEmpty()
                ? Stream.of(
                                messages.of("report.title"),
                                view.organisation(),
                                view.round(),
                                messages.of("data.keyword"),
                                publication.oitItem())
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList()
                : publication.keywords();
    }

    private void people(JsonGenerator json) throws IOException {
        PublicContact contact = publication.contact();
        json.writeArrayFieldStart("contributors");
        json.writeStartObject();
        json.writeStringField("title", view.organisation());
        written(json, "path", publication.website());
        roles(json, "publisher");
        json.writeEndObject();
        if (!contact.isNone()) {
            json.writeStartObject();
            json.writeStringField("title", contact.name().isEmpty() ? view.organisation() : contact.name());
            json.writeStringField("organization", view.organisation());
            written(json, "email", contact.email());
            written(json, "telephone", contact.telephone());
            roles(json, "contact");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void roles(JsonGenerator json, String role) throws IOException {
        json.writeArrayFieldStart("roles");
        json.writeString(role);
        json.writeEndArray();
    }

    /** A licence has an id or a place, so that one that nobody knows is told on the page. */
    private void licence(JsonGenerator json) throws IOException {
        Optional<PublicLicence> licence = PublicLicence.of(publication.licence(), messages);
        if (licence.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        written(json, "name", licence.get().id());
        json.writeStringField(
                "path", licence.get().path().isEmpty() ? page : licence.get().path());
        json.writeStringField("title", licence.get().title());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void sources(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sources");
        json.writeStartObject();
        json.writeStringField("title", messages.of("data.source", view.organisation(), view.round()));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void resource(JsonGenerator json, DataTable table) throws IOException {
        byte[] content = table.content();
        json.writeStartObject();
        json.writeStringField("$schema", PROFILES + "dataresource.json");
        json.writeStringField("name", table.name());
        json.writeStringField("type", "table");
        json.writeStringField("title", messages.of("data." + table.name()));
        json.writeStringField("path", table.path());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", content.length);
        json.writeStringField("hash", "sha256:" + Sha256.of(content).hex());
        json.writeObjectFieldStart("dialect");
        json.writeStringField("$schema", PROFILES + "tabledialect.json");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        json.writeFieldName("schema");
        new TableSchema(json, messages).write(table);
        json.writeEndObject();
    }

    private static void written(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
