package org.prongsai.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.prongsai.io.Disk;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.read.PlanReader;
import org.prongsai.read.PlanReading;
import org.prongsai.render.Edition;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.text.Messages;

/** The jobs on a round folder: forms, check, merge. */
public final class Jobs {
    private final RoundFolder folder;
    private final Messages messages;
    private final Progress progress;
    private final String version;

    /** @param version of the program, for the manifest */
    public Jobs(RoundFolder folder, Messages messages, Progress progress, String version) {
        this.folder = folder;
        this.messages = messages;
        this.progress = progress;
        this.version = version;
    }

    /** Plan to one form per division, in {@code output/forms/}. */
    public JobResult forms(FormsOrder order) {
        return onPlan((plan, digest) -> new FormsJob(folder, messages, progress).make(plan, order));
    }

    /** Reads and validates; writes nothing. */
    public JobResult check() {
        return onPlan((plan, digest) -> new JobResult.Checked(reviewer().review(plan)));
    }

    /**
     * The main job: reads, checks, merges and renders everything.
     *
     * @param asOf the date the edition speaks for; the round's due date when none is given
     */
    public JobResult merge(Optional<LocalDate> asOf) {
        return onPlan((plan, digest) -> merge(plan, digest, asOf));
    }

    /** Does a job on the plan and its file's digest, or tells what is wrong with the plan. */
    private JobResult onPlan(BiFunction<Plan, Sha256, JobResult> job) {
        folder.mustHavePlan();
        byte[] content = Disk.read(folder.plan());
        PlanReading reading = new PlanReader(RoundFolder.PLAN, messages).read(content);
        return reading instanceof PlanReading.Read read
                ? job.apply(read.plan(), Sha256.of(content))
                : new JobResult.PlanWrong(((PlanReading.Faulty) reading).faults());
    }

    private Reviewer reviewer() {
        return new Reviewer(folder, messages, progress);
    }

    private JobResult merge(Plan plan, Sha256 planDigest, Optional<LocalDate> asOf) {
        Review review = reviewer().review(plan);
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Edition edition = new Edition(
                review.consolidation(),
                review.findings(),
                asOf.orElse(plan.round().due()),
                messages,
                templates);
        Map<String, byte[]> files = render(edition);
        Manifest manifest = new Manifest(version, edition, planDigest, templates.used());
        files.put(Manifest.FILE, manifest.toJson(files));
        return new JobResult.Merged(edition, folder.output(), publish(files));
    }

    private Map<String, byte[]> render(Edition edition) {
        List<OutputFormat> formats = Formats.load().list();
        Map<String, byte[]> files = new LinkedHashMap<>();
        progress.begin("progress.rendering", formats.size());
        for (OutputFormat format : formats) {
            files.put(format.fileName(), format.render(edition));
            progress.step();
        }
        progress.end();
        return files;
    }

    private List<Path> publish(Map<String, byte[]> files) {
        try (FolderLock lock = FolderLock.on(folder.output());
                Staging staging = new Staging(folder.output(), lock)) {
            files.forEach(staging::write);
            staging.publish();
        }
        return files.keySet().stream().map(folder.output()::resolve).toList();
    }
}
