package org.prongsai.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.prongsai.example.FilledForm;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severities;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.merge.AgencyMerger;
import org.prongsai.merge.Merger;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.Totals;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.render.Edition;
import org.prongsai.render.agencies.AgencyFiles;
import org.prongsai.render.agencies.AgencyPart;
import org.prongsai.text.Language;
import org.prongsai.text.Messages;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** What the time of a large round goes into, each by itself and warm: one form read, one agency checked, added up, written. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class HotParts {
    private static final int AGENCIES = 1_000;

    private final Messages messages = new Messages(Language.TH);
    private final Agency agency = new Agency(new DivisionCode("A1"), "เทศบาลตำบลที่ ๑", "จังหวัดหนึ่ง");
    private final Plan plan = ManyForms.plan(10).of(agency);
    private final FormReader reader = new FormReader(plan);
    private final RuleBook rules = RuleBook.load();
    private final List<byte[]> forms = new ArrayList<>();
    private final List<FileOutcome> files = new ArrayList<>();
    private List<Agency> agencies = List.of();
    private Edition edition;
    private Totals totals;
    private AgencyFiles lists;
    private int next;

    /** Ten forms of one agency, filled in at random. */
    @Setup
    public void fill() throws IOException {
        FormWriter writer = new FormWriter(plan, messages);
        Random random = new Random(1);
        for (Division division : plan.divisions()) {
            FilledForm filled = new FilledForm(writer.write(division));
            for (Guideline guideline : plan.guidelines()) {
                String id = guideline.id().toString();
                filled.fill(id, FormColumn.STATUS, ManyForms.status(random))
                        .fill(id, FormColumn.DETAILS, ManyForms.words(random))
                        .fill(id, FormColumn.EVIDENCE, "https://example.go.th/" + random.nextInt(1_000_000));
            }
            forms.add(filled.savedBy("เจ้าหน้าที่", ManyForms.SAVED).save());
            files.add(new FileOutcome.Counted(read(forms.get(forms.size() - 1))));
        }
        Findings findings = checkOneAgency();
        edition = new Edition(
                new Merger(plan).merge(files),
                findings,
                Severities.OWN,
                Optional.empty(),
                plan.round().due(),
                messages,
                name -> new byte[0]);
        totals = AgencyMerger.totals(edition.consolidation(), findings);
        agencies = IntStream.range(0, AGENCIES)
                .mapToObj(i -> new Agency(new DivisionCode("A" + i), "เทศบาล " + i, "จังหวัด " + i / 100))
                .toList();
        Path scratch = Files.createTempDirectory("prongsai-jmh");
        scratch.toFile().deleteOnExit();
        lists = new AgencyFiles(
                name -> OutputStream.nullOutputStream(),
                scratch,
                name -> true,
                false,
                plan,
                messages,
                plan.round().due(),
                1);
    }

    private Submission read(byte[] form) {
        InputFile file = new InputFile("returned/form.xlsx", Sha256.of(form));
        return ((FormReading.Read) reader.read(file, form)).submission();
    }

    @Benchmark
    public Submission readOneForm() {
        next = (next + 1) % forms.size();
        return read(forms.get(next));
    }

    @Benchmark
    public Findings checkOneAgency() {
        return new Validator(plan, rules).validate(files);
    }

    @Benchmark
    public Scope addAThousandAgenciesUp() {
        AgencyMerger merger = new AgencyMerger(plan, agencies);
        agencies.forEach(one -> merger.add(one, totals));
        return merger.whole(Totals.NONE);
    }

    @Benchmark
    public AgencyPart writeOneAgency() {
        return lists.part(edition, agency, 0);
    }
}
