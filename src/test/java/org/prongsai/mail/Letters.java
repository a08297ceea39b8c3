package org.prongsai.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Mails for tests. */
public final class Letters {
    private Letters() {}

    public static Mail to(int number, List<OutgoingAttachment> enclosures) {
        String address = "clerk" + number + "@example.go.th";
        Addressee to = new Addressee("d" + number, "กองที่ " + number, Optional.of(address));
        MailKey key = MailKey.of("เทศบาล 2564-6-10", MailKind.FORMS, address, "matter");
        return new Mail(key, MailKind.FORMS, to, new MailText("เรื่อง", "เนื้อความ\n", "<p>เนื้อความ</p>"), enclosures);
    }

    public static List<Mail> several(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> to(number, List.of()))
                .toList();
    }
}
