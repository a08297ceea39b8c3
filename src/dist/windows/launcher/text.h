/* Text and the paths made of it. Nothing is freed: the launcher lives as long as the program that it starts. */
#ifndef PRONGSAI_TEXT_H
#define PRONGSAI_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/* Memory, or the end of the program. */
void *room(size_t bytes);

/* The format filled in; %ls is a text. */
wchar_t *text(const wchar_t *format, ...);

/* Whether the code page that Java reads its options in has every letter of it. The manifest makes that UTF-8, but Windows
   before 10 1903 does not know of it. */
bool has_letters(const wchar_t *words);

/* In the code page that Java reads its options in. */
char *narrow(const wchar_t *words);

/* From UTF-8. */
wchar_t *wide(const char *bytes, size_t many);

#endif
