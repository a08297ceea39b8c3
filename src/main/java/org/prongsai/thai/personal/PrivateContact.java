package org.prongsai.thai.personal;

import java.util.List;
import java.util.stream.Stream;

/** Contact of a person, also where an office gives it as its own: mobile telephones, and mailboxes where anybody has one. */
public final class PrivateContact {
    private PrivateContact() {}

    /** What of it stands in a text. */
    public static List<PersonalWord> in(String text) {
        Stream<PersonalWord> mobiles = PersonalKind.TELEPHONE.in(text, OfficeWords.NONE).stream()
                .filter(word -> TelephoneSearch.isMobileAsWritten(word.written()));
        Stream<PersonalWord> mailboxes =
                PersonalKind.EMAIL.in(text, OfficeWords.NONE).stream().filter(PrivateContact::isEverybodys);
        return Stream.concat(mobiles, mailboxes).toList();
    }

    private static boolean isEverybodys(PersonalWord mailbox) {
        String address = EmailSearch.address(mailbox);
        return OfficeWords.isEverybodys(address.substring(address.indexOf('@') + 1));
    }
}
