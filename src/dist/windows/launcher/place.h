/* Where the program lies, however far down and whatever the folders are called. */
#ifndef PRONGSAI_PLACE_H
#define PRONGSAI_PLACE_H

#include "text.h"

/* This program's own file. */
wchar_t *own_file(void);

/* The folder it lies in, without a stroke at its end. */
wchar_t *home_folder(void);

/* The same file as Windows finds it also where its path is longer than 260 letters. */
wchar_t *far_path(const wchar_t *path);

bool is_file(const wchar_t *path);

bool is_folder(const wchar_t *path);

/* The file's whole text, at most 64 KB of it; NULL where it can't be read. */
char *read_file(const wchar_t *path, size_t *many);

/* The path as Java understands it, in at most so many bytes; by its short name (8.3) where the long one would mislead Java.
   NULL where the disk keeps no short names either. */
wchar_t *path_for_java(const wchar_t *path, size_t most);

#endif
