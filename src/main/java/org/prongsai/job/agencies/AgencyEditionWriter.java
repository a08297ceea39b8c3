package org.prongsai.job.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.prongsai.io.FileAccess;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.agencies.AgencyFiles;
import org.prongsai.render.agencies.AgencyPage;
import org.prongsai.render.agencies.AgencyPart;
import org.prongsai.render.csv.DataPackage;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.TemplateFolder;

/** Writer of the edition of a round of agencies while the round is read. */
final class AgencyEditionWriter {
    /** Forms from which on quick deflating is worth a larger file. */
    private static final int MIN_FORMS_FOR_QUICK = 2_000;

    private static final int SMALL = 6;
    private static final int QUICK = 1;

    private final AgencyPipeline walk;
    private final Plan plan;
    private final LocalDate asOf;
    private final Messages messages;
    private final FormatChoice choice;
    private final TemplateFolder templates;
    private final Map<String, Sha256> digests = new TreeMap<>();
    private final Map<String, Written> described = new TreeMap<>();

    private record Written(Sha256 digest, long bytes) {}

    AgencyEditionWriter(
            AgencyPipeline walk,
            Plan plan,
            LocalDate asOf,
            Messages messages,
            FormatChoice choice,
            TemplateFolder templates) {
        this.walk = walk;
        this.plan = plan;
        this.asOf = asOf;
        this.messages = messages;
        this.choice = choice;
        this.templates = templates;
    }

    /** The outputs that a round of agencies has. */
    static List<String> names() {
        List<String> names = new ArrayList<>(AgencyFiles.names());
        names.add(AgencyPage.FILE);
        names.add(DataPackage.FILE);
        return names;
    }

    AgencyRound into(AgencySink sink) {
        walk.look();
        int level = walk.inputs().size() > MIN_FORMS_FOR_QUICK ? QUICK : SMALL;
        Path scratch = sink.scratch();
        try (AgencyFiles files = new AgencyFiles(
                name -> counted(sink, name), scratch, choice::wants, choice.rawCsv(), plan, messages, asOf, level)) {
            AgencyRound round = walk.go(
                    edition -> files.unowned(asChosen(edition)),
                    (edition, agency, i) -> files.part(asChosen(edition), agency, i),
                    adding(files));
            files.finish(round.headline(messages), round.whole(), round.provinces(), round.agencies());
            if (choice.wants(AgencyPage.FILE)) {
                write(sink, AgencyPage.FILE, page(round));
            }
            if (choice.wants(DataPackage.FILE)) {
                write(sink, DataPackage.FILE, described(files, round));
            }
            return round;
        } catch (UncheckedIOException e) {
            throw FileAccess.failure(scratch, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FileAccess.failure(scratch, e);
        }
    }

    private Edition asChosen(Edition edition) {
        return choice.rawCsv() ? edition.withRawCsv() : edition;
    }

    private static Consumer<AgencyPart> adding(AgencyFiles files) {
        return part -> {
            try {
                files.add(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private OutputStream counted(AgencySink sink, String name) throws IOException {
        return sink.open(name, (digest, bytes) -> {
            digests.put(name, digest);
            described.put(name, new Written(digest, bytes));
        });
    }

    private void write(AgencySink sink, String name, byte[] content) {
        sink.write(name, content);
        digests.put(name, Sha256.of(content));
    }

    private byte[] page(AgencyRound round) {
        return new AgencyPage(plan, messages, asOf)
                .render(templates, round.headline(messages), round.whole(), round.provinces(), round.agencies());
    }

    private byte[] described(AgencyFiles files, AgencyRound round) {
        boolean provisional = round.whole().totals().isProvisional();
        String notice = round.notice(messages);
        DataPackage.Subject subject = new DataPackage.Subject(
                plan.organisation().name(),
                "",
                plan.round().key(),
                RoundText.full(plan.round(), messages),
                notice,
                provisional,
                choice.rawCsv());
        return DataPackage.of(
                messages, subject, files.columns().stream().map(this::described).toList());
    }

    private DataPackage.Described described(AgencyFiles.Columns file) {
        Written written = Objects.requireNonNull(described.get(file.file()), file.file());
        return new DataPackage.Described(file.file(), file.fields(), written.bytes(), written.digest());
    }

    /** What was written, by name. */
    Map<String, Sha256> written() {
        return digests;
    }
}
