package org.prongsai.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.deliver.settings.MailSettings;
import org.prongsai.io.Disk;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.io.Task;
import org.prongsai.layout.DivisionFile;
import org.prongsai.model.Sha256;
import org.prongsai.read.PlanReader;
import org.prongsai.read.PlanReading;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.formats.DecisionsWorkbook;
import org.prongsai.text.Messages;
import org.prongsai.validate.RuleBook;

/** The jobs on a round folder: forms, fetch, check, merge, publish, mail. */
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
        return onPlan((read, digest) -> new FormsJob(folder, messages, progress).make(read.plan(), order));
    }

    /** Reads and validates; writes nothing but the workbook in which the secretariat decides about findings. */
    public JobResult check(ReviewOrder order) {
        return onPlan((read, digest) -> {
            Edition edition = edition(read, order, new TemplateFolder(folder.templates()));
            WaitingDecisions.mustNotBeLost(folder.output(), edition.findings());
            OutputFormat decisions = new DecisionsWorkbook();
            publish(Map.of(decisions.fileName(), decisions.render(edition)), List.of());
            return new JobResult.Checked(
                    new Review(edition.consolidation(), edition.findings(), edition.changes()),
                    folder.output().resolve(decisions.fileName()));
        });
    }

    /** The main job: reads, checks, merges and renders everything, or the outputs that are chosen. */
    public JobResult merge(ReviewOrder order, FormatChoice choice) {
        Formats formats = Formats.load();
        Optional<String> unknown = choice.unknown(formats);
        if (unknown.isPresent()) {
            return new JobResult.NoSuchFormat(unknown.get(), FormatChoice.known(formats));
        }
        WarmUp.begin(choice);
        return onPlan((read, digest) -> merge(read, digest, order, choice));
    }

    /**
     * The edition for the website, written to a folder of its own.
     *
     * @param provisional whether one that is not final may be published
     */
    public JobResult publish(ReviewOrder order, Path target, boolean provisional) {
        return onPlan((read, digest) -> {
            PublishJob.mustBeFree(target, folder);
            Edition edition = edition(read, order, new TemplateFolder(folder.templates()));
            return edition.isProvisional() && !provisional
                    ? new JobResult.NotFinal(edition.view().notice())
                    : new PublishJob(progress).write(edition, target);
        });
    }

    /** Mails about the edition that lies in the output folder, or the forms: listed, drafted or sent. */
    public JobResult mail(MailOrder order, MailAction action) {
        return onPlan((read, digest) -> {
            MailJob job = new MailJob(folder, read.plan(), order, progress);
            if (action instanceof MailAction.List) {
                return mail(read, digest, order, job::list);
            }
            // Held from before the edition is read: a merge in between would leave mails about another.
            try (FolderLock lock = FolderLock.on(folder.output())) {
                return mail(read, digest, order, batch -> job.act(batch, action, lock));
            }
        });
    }

    private JobResult mail(
            PlanReading.Read read, Sha256 planDigest, MailOrder order, Function<MailBatch, JobResult> then) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Optional<MailBatches.Current> current =
                order.wantsEdition() ? Optional.of(current(read, planDigest, order, templates)) : Optional.empty();
        return current.isPresent() && order.forbids(current.get().edition())
                ? new JobResult.NotFinal(current.get().edition().view().notice())
                : then.apply(new MailBatches(folder, messages, order).of(read.plan(), templates, current));
    }

    private MailBatches.Current current(
            PlanReading.Read read, Sha256 planDigest, MailOrder order, TemplateFolder templates) {
        EditionOnDisk disk = new EditionOnDisk(folder.output());
        ReviewOrder review = disk.order(order.review());
        Edition edition = edition(read, review, templates);
        disk.mustBe(edition, planDigest, version, review);
        return new MailBatches.Current(edition, disk, new ReturnsJob(folder, edition, review.mendBy()));
    }

    /**
     * Returned forms from the mailbox into {@code input/mail/}.
     *
     * @param environment of the process, which may hold settings
     */
    public JobResult fetch(Map<String, String> environment) {
        return onPlan((read, digest) -> {
            MailSettings settings = new MailSettings(folder.path(), environment);
            return settings.imap()
                    .map(imap -> new FetchJob(folder, read.plan(), progress).fetch(imap))
                    .orElseGet(() -> new JobResult.SettingsWrong(
                            settings.faults(), folder.path().resolve(MailSettings.FILE)));
        });
    }

    private Edition edition(PlanReading.Read read, ReviewOrder order, TemplateFolder templates) {
        Review review = new Reviewer(folder, messages, progress).review(read.plan(), read.severities(), order);
        return new Edition(
                review.consolidation(),
                review.findings(),
                read.severities(),
                review.changes(),
                order.asOf().orElse(read.plan().round().due()),
                messages,
                templates);
    }

    /** Does a job on the plan and its file's digest, or tells what is wrong with the plan. */
    private JobResult onPlan(BiFunction<PlanReading.Read, Sha256, JobResult> job) {
        folder.mustHavePlan();
        byte[] content = Disk.read(folder.plan());
        PlanReading reading =
                new PlanReader(RoundFolder.PLAN, messages, RuleBook.load().ids()).read(content);
        return reading instanceof PlanReading.Read read
                ? job.apply(read, Sha256.of(content))
                : new JobResult.PlanWrong(((PlanReading.Faulty) reading).faults());
    }

    private JobResult merge(PlanReading.Read read, Sha256 planDigest, ReviewOrder order, FormatChoice choice) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Edition guarded = edition(read, order, templates);
        Edition edition = choice.rawCsv() ? guarded.withRawCsv() : guarded;
        WaitingDecisions.mustNotBeLost(folder.output(), edition.findings());
        Task<Map<String, byte[]>> returns = Task.begun(
                "returns",
                () -> choice.wantsReturns() ? new ReturnsJob(folder, edition, order.mendBy()).files() : Map.of());
        Map<String, byte[]> files = render(edition, choice);
        files.putAll(returns.result());
        Manifest manifest = new Manifest(version, edition, planDigest, order, templates.used());
        files.put(Manifest.FILE, manifest.toJson(files));
        files.putAll(EditedMemo.in(folder.output()));
        List<String> stale =
                earlier().stream().filter(name -> !files.containsKey(name)).toList();
        List<Path> written = publish(files, stale);
        return new JobResult.Merged(
                edition,
                folder.output(),
                written,
                stale.stream().map(folder.output()::resolve).toList());
    }

    private Map<String, byte[]> render(Edition edition, FormatChoice choice) {
        Formats formats = Formats.load();
        EditionFiles rendered = new EditionFiles(formats, edition);
        List<String> wanted = formats.list().stream()
                .map(OutputFormat::fileName)
                .filter(choice::wants)
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        progress.begin("progress.rendering", wanted.size());
        rendered.renderAll(wanted);
        for (String name : wanted) {
            files.put(name, rendered.file(name));
            progress.step();
        }
        progress.end();
        return files;
    }

    /** What an earlier run left that this one may not make again: two editions must not stand side by side. */
    private List<String> earlier() {
        Stream<String> formats = Formats.load().list().stream()
                .map(OutputFormat::fileName)
                .filter(name -> Files.exists(folder.output().resolve(name)));
        Path returns = folder.output().resolve(ReturnsJob.FOLDER);
        Stream<String> returned = Files.isDirectory(returns)
                ? Disk.filesBelow(returns).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(DivisionFile::isOne)
                        .map(name -> ReturnsJob.FOLDER + "/" + name)
                : Stream.empty();
        Stream<String> drafts = new Drafts(folder.output()).outdated().stream();
        return Stream.of(formats, returned, drafts).flatMap(names -> names).toList();
    }

    private List<Path> publish(Map<String, byte[]> files, List<String> stale) {
        try (FolderLock lock = FolderLock.on(folder.output());
                Staging staging = new Staging(folder.output(), lock)) {
            files.forEach(staging::write);
            stale.forEach(staging::remove);
            staging.publish();
        }
        return files.keySet().stream().map(folder.output()::resolve).toList();
    }
}
