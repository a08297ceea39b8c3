/* Java, loaded into this process. */
#ifndef PRONGSAI_JAVA_H
#define PRONGSAI_JAVA_H

#include "options.h"
#include "program.h"

/* Runs the program's main class and ends with its exit code, or tells why it can't. Before the end `closing` is told the code;
   it may be NULL. */
_Noreturn void run_java(const struct program *program, struct options *options, int count, wchar_t **words,
                        void (*closing)(int code));

/* Java that only looks at its options, as when it makes a class archive. True where it came back. */
bool start_java(const struct program *program, struct options *options);

#endif
