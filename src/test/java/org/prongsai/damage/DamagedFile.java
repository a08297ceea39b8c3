package org.prongsai.damage;

/** A file in which a form was damaged: the form in hand, before and after any program saved it. */
record DamagedFile(Harm damage, int seed, FormInHand form) {
    /** A name that says no more than which it is. */
    String name() {
        return damage.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + seed;
    }
}
