package org.prongsai.damage;

import java.util.Optional;

/** Something that an official can do to a filled-in form. */
interface Harm {
    /** Which it is, in a word. */
    String name();

    /** What is done. */
    String what();

    /** What the reader makes of it: rule ids where it finds something. */
    String expected(SavedAs format);

    /** Why what is done is not in a file of that format, if it is not. */
    Optional<Loss> loss(SavedAs format);

    Damage.Upto upto();

    void applyTo(FormInHand form);

    /** {@code ROW_DELETED} as {@code row deleted}. */
    default String title() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
