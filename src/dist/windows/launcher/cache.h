/* What Java loads, kept for the next start: in the user's folder, one for each place and jar. Made beside the first start's own
   work by one process at a time. Where it can't be, the program starts without. */
#ifndef PRONGSAI_CACHE_H
#define PRONGSAI_CACHE_H

#include "options.h"
#include "program.h"

/* The words by which the launcher calls itself to make it. */
extern const wchar_t REHEARSE[], NOTE_CLASSES[], KEEP_CLASSES[];

/* Options by which a start uses what is kept and says in start.log whether it could; begins to make it where nothing is. */
void add_kept(struct options *options, const struct program *program);

/* Makes it, unless another does. */
void rehearse(const struct program *program);

/* The first half: a run of the example that notes what was loaded. Does not return. */
void note_classes(const struct program *program);

/* The second half: keeps what was noted. */
void keep_classes(const struct program *program);

#endif
