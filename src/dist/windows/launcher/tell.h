/* How a failure is told: in a window where the program was clicked on, on standard error where it was typed. */
#ifndef PRONGSAI_TELL_H
#define PRONGSAI_TELL_H

#include <stdbool.h>
#include <wchar.h>

/* A sentence in two languages; both say %ls, what it is about, once. */
struct sentence {
    const wchar_t *thai;
    const wchar_t *english;
};

extern const struct sentence NO_RUNTIME, NO_JVM, BROKEN_JVM, FOREIGN_JVM, UNLOADABLE_JVM, REFUSING_JVM, NO_JAR, NO_MAIN,
    UNCLEAR_PLACE, FAILED_JAVA, NO_MEMORY;

/* The exit code of a job that could not be done, as the program has it. */
enum { FAILED = 3 };

/* Whether this is the program without a console. */
bool is_windowed(void);

/* From here on nobody is there to be told: failures end the program in silence. */
void be_silent(void);

/* Shows a text of the program's own. */
void show(const wchar_t *words);

/* Tells, and ends the program. */
_Noreturn void fail(const struct sentence *sentence, const wchar_t *about);

/* The sentence in both languages. */
wchar_t *both(const struct sentence *sentence, const wchar_t *about);

#endif
