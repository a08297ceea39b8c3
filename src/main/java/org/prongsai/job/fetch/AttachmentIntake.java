package org.prongsai.job.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.intake.Intake;
import org.prongsai.intake.ReceivedListEntry;
import org.prongsai.job.input.InputFileName;
import org.prongsai.mail.fetch.DownloadableAttachment;
import org.prongsai.mail.fetch.MailAttachment;
import org.prongsai.mail.fetch.MessageHeaders;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Sha256;
import org.prongsai.thai.ThaiDates;

/** Intake of the attachments that one mail of a division brought. */
final class AttachmentIntake {
    private final Division division;
    private final MessageHeaders head;
    private final MailFolder mail;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<Sha256, String> paths = new LinkedHashMap<>();
    private final List<ReceivedListEntry> lines = new ArrayList<>();

    AttachmentIntake(Division division, MessageHeaders head, MailFolder mail) {
        this.division = division;
        this.head = head;
        this.mail = mail;
    }

    List<FetchedItem> take(List<MailAttachment> enclosures) {
        List<FetchedItem> notes = enclosures.stream().map(this::note).toList();
        mail.add(files, lines);
        return notes;
    }

    private FetchedItem note(MailAttachment enclosure) {
        if (enclosure instanceof MailAttachment.Closed closed) {
            return notTaken(closed.name(), closed.reason().key(), closed.detail());
        }
        DownloadableAttachment attachment = (DownloadableAttachment) enclosure;
        Optional<RejectReason> declared = attachment.declared();
        if (declared.isPresent()) {
            return refused(attachment, declared.get());
        }
        return attachment
                .download(Intake.MAX_FILE_BYTES)
                .fold(
                        whole -> downloaded(attachment, whole.content()),
                        tooLarge -> refused(attachment, RejectReason.TOO_LARGE),
                        broken -> notTaken(attachment.name(), MailAttachment.Reason.BROKEN.key(), broken.words()));
    }

    private FetchedItem downloaded(DownloadableAttachment attachment, byte[] content) {
        Sha256 digest = Sha256.of(content);
        if (paths.containsKey(digest)) {
            return new FetchedItem.Known(division);
        }
        if (mail.list().taken(head.messageId(), digest).isPresent()) {
            return mail.place(digest, content.length).isPresent()
                    ? new FetchedItem.Known(division)
                    : new FetchedItem.Gone(division, head, attachment.name());
        }
        InputFileName name = AttachmentFileName.of(ThaiDates.dayOf(head.sentAt()), attachment.name());
        Optional<RejectReason> refusal = Intake.refusal(name.value(), content);
        if (refusal.isPresent()) {
            return refused(attachment, refusal.get());
        }
        Optional<String> place = mail.place(digest, content.length);
        String path = place.orElseGet(() -> mail.free(division.code().value(), name, files));
        paths.put(digest, path);
        lines.add(new ReceivedListEntry(
                path,
                digest,
                division.code().value(),
                new MailOrigin(head.sender().shown(), head.sentAt(), head.messageId()),
                head.subject()));
        if (place.isPresent()) {
            return new FetchedItem.Present(division, attachment.name(), path);
        }
        files.put(path, content);
        return new FetchedItem.Taken(division, path);
    }

    private FetchedItem refused(DownloadableAttachment attachment, RejectReason reason) {
        return notTaken(attachment.name(), "refusal." + reason.name(), "");
    }

    private FetchedItem notTaken(String name, String key, String detail) {
        return new FetchedItem.NotTaken(
                division, head, name, LocalizedMessage.of(key, detail), LocalizedMessage.of(key + ".do", detail));
    }
}
