#include "options.h"

#include "text.h"

#include <stdlib.h>
#include <windows.h>

static JavaVMOption *next(struct options *options) {
    JavaVMOption *longer = room(((size_t)options->many + 1) * sizeof(JavaVMOption));
    for (jint i = 0; i < options->many; i++) {
        longer[i] = options->each[i];
    }
    options->each = longer;
    return &longer[options->many++];
}

void add_option(struct options *options, const wchar_t *option) {
    next(options)->optionString = narrow(option);
}

void add_hook(struct options *options, const char *name, void *function) {
    JavaVMOption *hook = next(options);
    hook->optionString = (char *)name;
    hook->extraInfo = function;
}

void add_run(struct options *options, bool large) {
    if (large) {
        add_option(options, L"-XX:+UseParallelGC");
        add_option(options, L"-XX:MaxNewSize=600m");
        add_option(options, L"-XX:InlineSmallCode=1000");
    } else {
        add_option(options, L"-XX:TieredStopAtLevel=1");
        add_option(options, L"-XX:+UseSerialGC");
    }
}

void add_asked_for(struct options *options) {
    DWORD length = GetEnvironmentVariableW(L"PRONGSAI_JAVA_OPTS", NULL, 0);
    if (length == 0) {
        return;
    }
    wchar_t *asked = room(((size_t)length + 1) * sizeof(wchar_t));
    GetEnvironmentVariableW(L"PRONGSAI_JAVA_OPTS", asked, length);
    for (wchar_t *word = wcstok(asked, L" \t"); word != NULL; word = wcstok(NULL, L" \t")) {
        add_option(options, word);
    }
}
