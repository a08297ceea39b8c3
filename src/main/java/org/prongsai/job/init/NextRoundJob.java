package org.prongsai.job.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.io.NewFolder;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.read.plan.PlanCells;
import org.prongsai.read.plan.PlanReader;
import org.prongsai.read.plan.PlanReading;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.round.NewRound;
import org.prongsai.round.Outcome;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.TemplateState;
import org.prongsai.round.edition.Manifest;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.write.CellEdit;
import org.prongsai.sheet.write.WorkbookEditor;
import org.prongsai.validate.RuleBook;

/** Job that makes a new round folder from an earlier one's plan and templates; what came back to that one stays there. */
public final class NextRoundJob {
    private final RoundFolder earlier;
    private final Messages messages;

    /** @param messages for the names of the plan's lines */
    public NextRoundJob(RoundFolder earlier, Messages messages) {
        this.earlier = earlier;
        this.messages = messages;
    }

    /** @param typed the new round's folder, which is not there yet or empty */
    public Outcome<NextRound> make(Path typed) {
        if (!Files.exists(earlier.plan()) || FileAccess.isNoFile(earlier.plan())) {
            throw new JobFailure(LocalizedMessage.of("failure.from-no-round", earlier.path(), earlier.plan()), null);
        }
        NewFolder folder = NewFolder.at(typed);
        if (folder.realPlace().startsWith(real(earlier.path()))) {
            throw new JobFailure(LocalizedMessage.of("failure.from-inside", folder.place(), earlier.path()), null);
        }
        byte[] content = FileAccess.read(earlier.plan());
        return read(content)
                .fold(read -> make(folder, content, read), faulty -> new Outcome.PlanWrong<>(faulty.faults()));
    }

    private PlanReading read(byte[] content) {
        return new PlanReader(
                        earlier.plan().toString(), messages, RuleBook.load().ids())
                .read(content);
    }

    private Outcome<NextRound> make(NewFolder folder, byte[] content, PlanReading.Read before) {
        RoundDefinition round = before.round();
        PlanEdits edits = new PlanEdits(cells(content), round.plan().round(), messages);
        List<CellEdit> all = round.isOfMany() ? edits.edits() : edits.withPrevious(path(folder));
        WorkbookEditor.Edited plan = edited(content, all);
        return read(plan.content())
                .fold(
                        read -> new Outcome.Done<>(filled(folder, plan, read.round(), edits.told()), read.noticed()),
                        faulty -> new Outcome.PlanWrong<>(faulty.faults()));
    }

    private PlanCells cells(byte[] content) {
        try {
            return PlanCells.of(content, messages);
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException("what was just read can't be unreadable", e);
        }
    }

    private WorkbookEditor.Edited edited(byte[] content, List<CellEdit> edits) {
        try {
            return WorkbookEditor.edited(content, edits);
        } catch (IOException e) {
            throw JobFailure.ofSetup(LocalizedMessage.of("failure.from-not-xlsx", earlier.plan()), e);
        }
    }

    private NextRound filled(
            NewFolder folder, WorkbookEditor.Edited plan, RoundDefinition round, List<LocalizedMessage> told) {
        TemplateFolder templates = new TemplateFolder(earlier.templates());
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> own = new ArrayList<>();
        for (String name : NewRound.templates()) {
            boolean edited = templates.state(name) == TemplateState.OWN;
            files.put(
                    RoundFolder.TEMPLATES + "/" + name, edited ? templates.bytes(name) : TemplateFolder.builtIn(name));
            if (edited) {
                own.add(name);
            }
        }
        templates.own(TemplateFolder.EMBLEM).ifPresent(emblem -> {
            files.put(RoundFolder.TEMPLATES + "/" + TemplateFolder.EMBLEM, emblem);
            own.add(TemplateFolder.EMBLEM);
        });
        files.put(RoundFolder.INPUT + "/" + RoundFolder.PLAN, plan.content());
        folder.fill(files);
        List<LocalizedMessage> all = new ArrayList<>();
        if (!own.isEmpty()) {
            all.add(LocalizedMessage.of("init.from.templates", messages.list(own)));
        }
        all.addAll(told);
        all.addAll(besides(plan, round));
        return new NextRound(folder.place(), round.plan().round(), all);
    }

    private List<LocalizedMessage> besides(WorkbookEditor.Edited plan, RoundDefinition round) {
        List<LocalizedMessage> told = new ArrayList<>();
        if (!plan.stale().isEmpty()) {
            List<String> places = plan.stale().stream().map(NextRoundJob::place).toList();
            told.add(LocalizedMessage.of("init.from.stale", messages.list(places)));
        }
        if (Files.exists(earlier.path().resolve(MailSettings.FILE))) {
            told.add(LocalizedMessage.of("init.from.mail", MailSettings.FILE));
        }
        if (!round.isOfMany() && !hasEdition()) {
            told.add(LocalizedMessage.of("init.from.no-edition", earlier.path()));
        }
        return told;
    }

    private static String place(CellRef cell) {
        return cell.sheet() + " " + cell.address();
    }

    private boolean hasEdition() {
        return Files.exists(earlier.output().resolve(Manifest.FILE))
                || Files.exists(earlier.output().resolve(ConsolidatedWorkbook.FILE));
    }

    /** From the new folder to the earlier one; where links on the way would lead it astray, or on another disk, whole. */
    private String path(NewFolder folder) {
        Path there = real(earlier.path());
        Path place = folder.place();
        Path typed = earlier.path().toAbsolutePath().normalize();
        boolean oneDisk = place.getRoot() != null && place.getRoot().equals(typed.getRoot());
        Path relative = oneDisk ? place.relativize(typed) : there;
        Path shown = folder.realPlace().resolve(relative).normalize().equals(there) ? relative : there;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw FileAccess.failure(folder, e);
        }
    }
}
