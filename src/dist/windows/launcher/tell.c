#include "tell.h"

#include "text.h"

#include <string.h>
#include <windows.h>

static bool silent = false;

bool is_windowed(void) {
    const char *start = (const char *)GetModuleHandleW(NULL);
    const IMAGE_NT_HEADERS *headers = (const IMAGE_NT_HEADERS *)(start + ((const IMAGE_DOS_HEADER *)start)->e_lfanew);
    return headers->OptionalHeader.Subsystem == IMAGE_SUBSYSTEM_WINDOWS_GUI;
}

void be_silent(void) {
    silent = true;
}

static void print(const wchar_t *words) {
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode;
    DWORD written;
    if (GetConsoleMode(error, &mode)) {
        WriteConsoleW(error, words, (DWORD)wcslen(words), &written, NULL);
        return;
    }
    int bytes = WideCharToMultiByte(CP_UTF8, 0, words, -1, NULL, 0, NULL, NULL);
    char *narrowed = room((size_t)bytes + 1);
    WideCharToMultiByte(CP_UTF8, 0, words, -1, narrowed, bytes, NULL, NULL);
    WriteFile(error, narrowed, (DWORD)strlen(narrowed), &written, NULL);
}

void show(const wchar_t *words) {
    if (is_windowed()) {
        MessageBoxW(NULL, words, L"โปร่งใส (prongsai)", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
    } else {
        print(words);
    }
}

wchar_t *both(const struct sentence *sentence, const wchar_t *about) {
    const wchar_t *between = is_windowed() ? L"\n\n" : L"\n";
    return text(L"%ls%ls%ls\n", text(sentence->thai, about), between, text(sentence->english, about));
}

void fail(const struct sentence *sentence, const wchar_t *about) {
    if (!silent) {
        show(both(sentence, about));
    }
    ExitProcess(FAILED);
}
