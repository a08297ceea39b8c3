package org.prongsai.intake;

import org.prongsai.model.MailOrigin;
import org.prongsai.model.Sha256;

/**
 * A line of the list of what came by mail.
 *
 * @param file its path from the input folder when it came; it may have been moved since
 * @param division as the list has it; Excel makes 4 of 04
 */
public record ReceivedListEntry(String file, Sha256 digest, String division, MailOrigin mail, String subject) {
    boolean is(String messageId, Sha256 content) {
        return digest.equals(content) && mail.messageId().equals(messageId);
    }
}
