/* This program once more, for what must not be done in this process. */
#ifndef PRONGSAI_PROCESS_H
#define PRONGSAI_PROCESS_H

#include <wchar.h>

/* Begins this program with a word, in a folder, behind all others, and does not wait. */
void begin_own(const wchar_t *word, const wchar_t *folder);

/* Runs it with a word and waits. */
void run_own(const wchar_t *word, const wchar_t *folder);

#endif
