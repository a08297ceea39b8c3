#include "ending.h"

#include "tell.h"
#include "text.h"

#include <windows.h>

/* A window is no place for more. */
static const DWORD MOST = 3000;

static UINT code_page_before = 0;
static HANDLE said = NULL;

static HANDLE passing_file(void) {
    wchar_t folder[MAX_PATH + 1];
    wchar_t file[MAX_PATH + 1];
    if (GetTempPathW(MAX_PATH, folder) == 0 || GetTempFileNameW(folder, L"prs", 0, file) == 0) {
        return INVALID_HANDLE_VALUE;
    }
    return CreateFileW(file, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, CREATE_ALWAYS,
                       FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, NULL);
}

static bool is_led_elsewhere(DWORD stream) {
    HANDLE handle = GetStdHandle(stream);
    return handle != NULL && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

void prepare_end(void) {
    if (!is_windowed()) {
        code_page_before = GetConsoleOutputCP();
        SetConsoleOutputCP(CP_UTF8);
    } else if (!is_led_elsewhere(STD_ERROR_HANDLE)) {
        said = passing_file();
        if (said != INVALID_HANDLE_VALUE) {
            SetStdHandle(STD_ERROR_HANDLE, said);
        }
    }
}

static void show_said(void) {
    DWORD length = GetFileSize(said, NULL);
    DWORD from = length > MOST ? length - MOST : 0;
    char *bytes = room(MOST + 1);
    DWORD got = 0;
    SetFilePointer(said, (LONG)from, NULL, FILE_BEGIN);
    if (ReadFile(said, bytes, MOST, &got, NULL) && got > 0) {
        /* Not from within a letter. */
        DWORD skipped = 0;
        while (from > 0 && skipped < got && (bytes[skipped] & 0xC0) == 0x80) {
            skipped++;
        }
        show(wide(bytes + skipped, got - skipped));
    }
}

void at_program_end(int code) {
    if (code_page_before != 0) {
        SetConsoleOutputCP(code_page_before);
    }
    if (code != 0 && said != NULL && said != INVALID_HANDLE_VALUE) {
        show_said();
    }
}
