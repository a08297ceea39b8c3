package org.prongsai.thai.personal;

import java.util.List;
import java.util.stream.Stream;

/** Kind of personal data that is sought. */
public enum PersonalKind {
    CITIZEN_ID,
    TELEPHONE,
    EMAIL,
    ACCOUNT,
    NAME;

    /**
     * What of it stands in a text, from left to right, no two words over each other.
     *
     * @param own what is the office's, and nobody's private affair
     */
    public List<PersonalWord> in(String text, OfficeWords own) {
        PersonalSearch search = search();
        return search.mayBeIn(text) ? search.in(PlainText.of(text), own) : List.of();
    }

    /** What of any kind stands in a text. */
    public static List<PersonalWord> all(String text, OfficeWords own) {
        return Stream.of(values()).flatMap(kind -> kind.in(text, own).stream()).toList();
    }

    private PersonalSearch search() {
        return switch (this) {
            case CITIZEN_ID -> new CitizenIdSearch();
            case TELEPHONE -> new TelephoneSearch();
            case EMAIL -> new EmailSearch();
            case ACCOUNT -> new AccountSearch();
            case NAME -> new NameSearch();
        };
    }
}
