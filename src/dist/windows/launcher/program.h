/* What lies beside the launcher: the program and a Java of its own. */
#ifndef PRONGSAI_PROGRAM_H
#define PRONGSAI_PROGRAM_H

#include <wchar.h>

struct program {
    const wchar_t *home;
    /* As Java understands them. */
    const wchar_t *java_folder;
    const wchar_t *jvm;
    const wchar_t *jar;
    /* The Java's feature release, 0 where it does not say. */
    int version;
};

/* The program in the folder, found whole; else tells what is missing and ends. */
struct program whole_program(const wchar_t *home);

#endif
