package org.prongsai.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.deliver.fetch.Attachment;
import org.prongsai.deliver.fetch.Download;
import org.prongsai.deliver.fetch.Enclosure;
import org.prongsai.deliver.fetch.LetterHead;
import org.prongsai.intake.Intake;
import org.prongsai.intake.MailedFile;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome.Refusal;
import org.prongsai.model.Mailed;
import org.prongsai.model.Sha256;
import org.prongsai.text.Sentence;
import org.prongsai.text.ThaiDates;

/** Takes what one mail of a division brought. */
final class LetterIntake {
    private final Division division;
    private final LetterHead head;
    private final MailFolder mail;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<Sha256, String> paths = new LinkedHashMap<>();
    private final List<MailedFile> lines = new ArrayList<>();

    LetterIntake(Division division, LetterHead head, MailFolder mail) {
        this.division = division;
        this.head = head;
        this.mail = mail;
    }

    List<FetchNote> take(List<Enclosure> enclosures) {
        List<FetchNote> notes = enclosures.stream().map(this::note).toList();
        mail.add(files, lines);
        return notes;
    }

    private FetchNote note(Enclosure enclosure) {
        if (enclosure instanceof Enclosure.Closed closed) {
            return notTaken(closed.name(), closed.why().key(), closed.detail());
        }
        Attachment attachment = (Attachment) enclosure;
        Optional<Refusal> declared = attachment.declared();
        if (declared.isPresent()) {
            return refused(attachment, declared.get());
        }
        Download download = attachment.download(Intake.LARGEST);
        if (download instanceof Download.Broken broken) {
            return notTaken(attachment.name(), Enclosure.Why.BROKEN.key(), broken.words());
        }
        return download instanceof Download.Whole whole
                ? downloaded(attachment, whole.content())
                : refused(attachment, Refusal.TOO_LARGE);
    }

    private FetchNote downloaded(Attachment attachment, byte[] content) {
        Sha256 digest = Sha256.of(content);
        if (paths.containsKey(digest)) {
            return new FetchNote.Known(division);
        }
        if (mail.list().taken(head.messageId(), digest).isPresent()) {
            return mail.place(digest).isPresent()
                    ? new FetchNote.Known(division)
                    : new FetchNote.Gone(division, head, attachment.name());
        }
        MailedName name = MailedName.of(ThaiDates.dayOf(head.sentAt()), attachment.name());
        Optional<Refusal> refusal = Intake.refusal(name.stem() + name.ending(), content);
        if (refusal.isPresent()) {
            return refused(attachment, refusal.get());
        }
        Optional<String> place = mail.place(digest);
        String path = place.orElseGet(() -> mail.free(division.code().value(), name, files));
        paths.put(digest, path);
        lines.add(new MailedFile(
                path,
                digest,
                division.code().value(),
                new Mailed(head.sender().shown(), head.sentAt(), head.messageId()),
                head.subject()));
        if (place.isPresent()) {
            return new FetchNote.Present(division, attachment.name(), path);
        }
        files.put(path, content);
        return new FetchNote.Taken(division, path);
    }

    private FetchNote refused(Attachment attachment, Refusal reason) {
        return notTaken(attachment.name(), "refusal." + reason.name(), "");
    }

    private FetchNote notTaken(String name, String key, String detail) {
        return new FetchNote.NotTaken(division, head, name, Sentence.of(key, detail), Sentence.of(key + ".do", detail));
    }
}
