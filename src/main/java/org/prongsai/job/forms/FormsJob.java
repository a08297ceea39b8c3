package org.prongsai.job.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.form.FormBase;
import org.prongsai.form.FormWriter;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.review.PreviousSource;
import org.prongsai.layout.DivisionFile;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;

/**
 * Job that makes forms; one that would not change is left as it is, so that its time on the disk still tells when it
 * did.
 */
public final class FormsJob {
    public static final String FORMS = "forms";

    private final RoundFolder folder;
    private final Messages messages;
    private final ProgressListener progress;

    public FormsJob(RoundFolder folder, Messages messages, ProgressListener progress) {
        this.folder = folder;
        this.messages = messages;
        this.progress = progress;
    }

    public FormsResult make(Plan plan, FormsRequest request) {
        if (request.division().isPresent()
                && plan.division(request.division().get()).isEmpty()) {
            return new FormsResult.NoSuchDivision(request.division().get(), plan);
        }
        List<PreviousAnswer> previous = request.previous()
                .map(named -> PreviousSource.at(folder, named).of(plan).answers())
                .orElse(List.of());
        FormWriter writer = new FormWriter(plan, messages, FormBase.of(new TemplateFolder(folder.templates())));
        Map<String, byte[]> files = new LinkedHashMap<>();
        progress.begin("progress.forms", plan.divisions().size());
        for (Division division : plan.divisions()) {
            if (request.wants(division) && !plan.guidelinesOf(division).isEmpty()) {
                files.put(name(division), writer.write(division, previous));
            }
            progress.step();
        }
        progress.end();
        return publish(files, request.division().isEmpty());
    }

    private static String name(Division division) {
        return FORMS + "/" + DivisionFile.name(division, ".xlsx");
    }

    private FormsResult publish(Map<String, byte[]> files, boolean all) {
        Path output = folder.output();
        List<Path> changed = new ArrayList<>();
        try (FolderLock lock = FolderLock.on(output);
                Staging staging = new Staging(output, lock)) {
            files.forEach((name, content) -> {
                if (!FormsFolder.isSame(output.resolve(name), content)) {
                    staging.write(name, content);
                    changed.add(output.resolve(name));
                }
            });
            if (all) {
                new FormsFolder(folder).except(files.keySet()).forEach(staging::remove);
            }
            staging.publish();
        }
        return new FormsResult.Made(output.resolve(FORMS), files.size(), changed);
    }
}
