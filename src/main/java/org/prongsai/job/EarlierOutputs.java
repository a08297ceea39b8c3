package org.prongsai.job;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.job.mail.MailDrafts;
import org.prongsai.job.merge.StaleOutputs;

/** Outputs of earlier runs that must not stand beside another edition. */
final class EarlierOutputs {
    private EarlierOutputs() {}

    /** The files of any edition, and the drafts of mails about it, by their names in the output folder. */
    static List<String> in(Path output) {
        return Stream.concat(StaleOutputs.ofEdition(output).stream(), new MailDrafts(output).outdated().stream())
                .toList();
    }
}
