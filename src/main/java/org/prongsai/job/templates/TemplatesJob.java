package org.prongsai.job.templates;

import java.util.List;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.NewRound;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.TemplateState;
import org.prongsai.round.edition.ApprovedEdition;

/**
 * Job that tells how a round's templates stand to the built-in ones, and puts those of this program in the place of those
 * that came with an earlier one. What was edited is never touched.
 */
public final class TemplatesJob {
    /** Key of the sentence that one of them can't be used. */
    public static final String UNUSABLE = "failure.template-outdated";

    private final RoundFolder folder;

    public TemplatesJob(RoundFolder folder) {
        this.folder = folder;
    }

    /** Every template that a round has; nothing is written. */
    public List<TemplateItem> list() {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        return NewRound.templates().stream()
                .map(name -> new TemplateItem(name, templates.state(name)))
                .toList();
    }

    /** Those of an earlier program. */
    public OutdatedTemplates outdated() {
        return new OutdatedTemplates(
                list().stream()
                        .filter(item -> item.state() == TemplateState.EARLIER)
                        .map(TemplateItem::name)
                        .toList(),
                ApprovedEdition.in(folder.output()).isPresent());
    }

    /** A failure for what is wrong with a template, with what to do where some came with an earlier program. */
    public JobFailure advised(JobFailure failure) {
        try {
            OutdatedTemplates outdated = outdated();
            return outdated.isEmpty()
                    ? failure
                    : JobFailure.ofSetup(
                            LocalizedMessage.of(UNUSABLE, failure.sentence(), outdated.sentence()), failure);
        } catch (JobFailure unreadable) {
            return failure;
        }
    }

    /**
     * @param evenSigned whether they go though an edition was signed, which they may be part of
     * @return names of what was put away
     * @throws JobFailure when an edition was signed and they are to stay then
     */
    public List<String> update(boolean evenSigned, FolderLock lock) {
        OutdatedTemplates outdated = outdated();
        if (outdated.signed() && !evenSigned && !outdated.isEmpty()) {
            throw new JobFailure(outdated.sentence(), null);
        }
        try (Staging staging = new Staging(folder.path(), folder.roundState(), lock)) {
            outdated.names()
                    .forEach(name -> staging.write(RoundFolder.TEMPLATES + "/" + name, TemplateFolder.builtIn(name)));
            staging.publish();
        }
        return outdated.names();
    }
}
