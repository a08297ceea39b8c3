package org.prongsai.thai.personal;

/** Kind of title: how much of a name must follow for it to be one. */
enum TitleKind {
    /** A given name is enough. */
    CIVIL,
    /** A given name is enough where it is written onto the title; behind a space many other words stand. */
    RANK,
    /** Given name and surname: the word says many things besides. */
    LOCAL,
    /** A given name and a name as a monk. */
    MONK,
    LATIN
}
