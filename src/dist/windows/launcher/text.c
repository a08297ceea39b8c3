#include "text.h"

#include "tell.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

void *room(size_t bytes) {
    void *memory = calloc(1, bytes);
    if (memory == NULL) {
        fail(&NO_MEMORY, L"");
    }
    return memory;
}

wchar_t *text(const wchar_t *format, ...) {
    va_list parts;
    va_start(parts, format);
    int length = _vscwprintf(format, parts);
    va_end(parts);
    wchar_t *filled = room(((size_t)length + 1) * sizeof(wchar_t));
    va_start(parts, format);
    _vsnwprintf(filled, (size_t)length, format, parts);
    va_end(parts);
    return filled;
}

bool has_letters(const wchar_t *words) {
    if (GetACP() == CP_UTF8) {
        return true;
    }
    BOOL replaced = FALSE;
    int bytes = WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, words, -1, NULL, 0, NULL, &replaced);
    return bytes > 0 && !replaced;
}

char *narrow(const wchar_t *words) {
    int bytes = WideCharToMultiByte(CP_ACP, 0, words, -1, NULL, 0, NULL, NULL);
    char *narrowed = room((size_t)bytes + 1);
    WideCharToMultiByte(CP_ACP, 0, words, -1, narrowed, bytes, NULL, NULL);
    return narrowed;
}

wchar_t *wide(const char *bytes, size_t many) {
    wchar_t *widened = room((many + 1) * sizeof(wchar_t));
    MultiByteToWideChar(CP_UTF8, 0, bytes, (int)many, widened, (int)many);
    return widened;
}
