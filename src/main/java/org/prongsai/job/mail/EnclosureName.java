package org.prongsai.job.mail;

import org.prongsai.io.SafeName;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Round;

/**
 * Name under which a file is enclosed: among other downloads it tells the round, the division and whether it is to be
 * filled in or mended.
 */
final class EnclosureName {
    private final Round round;
    private final Messages messages;

    EnclosureName(Round round, Messages messages) {
        this.round = round;
        this.messages = messages;
    }

    String form(Division division, String ending) {
        return of("mail.file-name.form", division, 0, ending);
    }

    String returned(ReturnsJob.Returned returned, String ending) {
        return of(
                "mail.file-name.returned", returned.division(), returned.said().time(), ending);
    }

    String letter(ReturnsJob.Returned returned, String ending) {
        return of("mail.file-name.letter", returned.division(), returned.said().time(), ending);
    }

    private String of(String key, Division division, int time, String ending) {
        return SafeName.of(messages.of(key, RoundText.brief(round, messages), division.name(), time)) + ending;
    }
}
