/* How large the round is that the command is about. */
#ifndef PRONGSAI_ROUND_H
#define PRONGSAI_ROUND_H

#include <stdbool.h>
#include <wchar.h>

/* Whether more files came in than a short run is best for. */
bool is_large_round(int count, wchar_t **words);

#endif
