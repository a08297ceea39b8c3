package org.prongsai.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.form.FormWriter;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.DivisionFile;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.Division;
import org.prongsai.model.Incoming;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;
import org.prongsai.text.Messages;
import org.prongsai.text.Sentence;

/** The forms as they lie in {@code output/forms/}, to be mailed; one that was not made yet is made. */
final class FormsOnDisk {
    private final RoundFolder folder;
    private final Plan plan;
    private final FormReader reader;
    private final FormWriter writer;

    FormsOnDisk(RoundFolder folder, Plan plan, Messages messages) {
        this.folder = folder;
        this.plan = plan;
        this.reader = new FormReader(plan, messages);
        this.writer = new FormWriter(plan, messages, folder.formBase());
    }

    static String name(Plan plan, Division division) {
        return DivisionFile.name(plan, division, ".xlsx");
    }

    /** @throws JobFailure when what lies there is not this division's form of this plan */
    byte[] of(Division division) {
        Path file = folder.output().resolve(FormsJob.FORMS).resolve(name(plan, division));
        if (!Files.exists(file)) {
            return writer.write(division, List.of());
        }
        byte[] content = Disk.read(file);
        FormReading reading = reader.read(new Incoming(file.toString(), Sha256.of(content)), content);
        boolean current = reading instanceof FormReading.Read read && isCurrent(read.submission(), division);
        if (!current) {
            throw new JobFailure(Sentence.of("failure.form-stale", file), null);
        }
        return content;
    }

    private static boolean isCurrent(Submission form, Division division) {
        return form.division().equals(division.code())
                && form.marks().ofThisPlan()
                && form.marks().version().equals(FormLayout.VERSION);
    }
}
