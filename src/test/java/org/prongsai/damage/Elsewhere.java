package org.prongsai.damage;

import java.util.Optional;
import java.util.Set;

/**
 * What is expected of a damage in formats in which it isn't what it is in an .xlsx.
 *
 * @param expected what the reader makes of it, as {@link Damage#expected}
 * @param loss why it is no longer there, if that is so
 */
record Elsewhere(Set<SavedAs> formats, String expected, Optional<Loss> loss) {
    static Elsewhere csv(String expected) {
        return new Elsewhere(Set.of(SavedAs.CSV), expected, Optional.empty());
    }

    static Elsewhere csv(String expected, Loss loss) {
        return new Elsewhere(Set.of(SavedAs.CSV), expected, Optional.of(loss));
    }

    /** In what LibreOffice saves as workbooks. */
    static Elsewhere libreOffice(String expected) {
        return new Elsewhere(Set.of(SavedAs.ODS, SavedAs.XLS), expected, Optional.empty());
    }

    /** In whatever LibreOffice saves. */
    static Elsewhere saved(String expected, Loss loss) {
        return new Elsewhere(Set.of(SavedAs.ODS, SavedAs.XLS, SavedAs.CSV), expected, Optional.of(loss));
    }
}
