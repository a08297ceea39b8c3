/* What Java is told before it starts: the same as the launcher for Linux tells it (prongsai, at its end). */
#ifndef PRONGSAI_OPTIONS_H
#define PRONGSAI_OPTIONS_H

#include "jni.h"

#include <stdbool.h>
#include <wchar.h>

struct options {
    JavaVMOption *each;
    jint many;
};

void add_option(struct options *options, const wchar_t *option);

/* A function that Java calls: "exit" by its end. */
void add_hook(struct options *options, const char *name, void *function);

/* A short run, whose code is not worth compiling twice, or a long one on all processors. */
void add_run(struct options *options, bool large);

/* Those of PRONGSAI_JAVA_OPTS, between blanks. */
void add_asked_for(struct options *options);

#endif
