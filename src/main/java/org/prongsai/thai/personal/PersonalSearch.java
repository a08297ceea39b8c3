package org.prongsai.thai.personal;

import java.util.List;

/** Search for one kind of personal data. */
interface PersonalSearch {
    /** Whether it is worth looking: most texts hold nothing, and this is all that is spent on them. */
    boolean mayBeIn(String text);

    List<PersonalWord> in(PlainText text, OfficeWords own);
}
