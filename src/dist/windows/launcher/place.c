#include "place.h"

#include <string.h>
#include <windows.h>

static const DWORD LONGEST = 32768;
static const DWORD MUCH = 65536;

static const wchar_t LONG_FORM[] = L"\\\\?\\";
static const wchar_t LONG_SHARE[] = L"\\\\?\\UNC\\";

static bool begins(const wchar_t *words, const wchar_t *beginning) {
    return wcsncmp(words, beginning, wcslen(beginning)) == 0;
}

static wchar_t *near_path(const wchar_t *path) {
    if (begins(path, LONG_SHARE)) {
        return text(L"\\\\%ls", path + wcslen(LONG_SHARE));
    }
    return text(L"%ls", begins(path, LONG_FORM) ? path + wcslen(LONG_FORM) : path);
}

wchar_t *far_path(const wchar_t *path) {
    if (begins(path, LONG_FORM)) {
        return text(L"%ls", path);
    }
    if (begins(path, L"\\\\")) {
        return text(L"%ls%ls", LONG_SHARE, path + 2);
    }
    return text(L"%ls%ls", LONG_FORM, path);
}

wchar_t *own_file(void) {
    wchar_t *path = room(LONGEST * sizeof(wchar_t));
    GetModuleFileNameW(NULL, path, LONGEST - 1);
    return near_path(path);
}

wchar_t *home_folder(void) {
    wchar_t *home = own_file();
    wchar_t *end = wcsrchr(home, L'\\');
    if (end != NULL) {
        *end = 0;
    }
    return home;
}

bool is_file(const wchar_t *path) {
    DWORD traits = GetFileAttributesW(far_path(path));
    return traits != INVALID_FILE_ATTRIBUTES && (traits & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

bool is_folder(const wchar_t *path) {
    DWORD traits = GetFileAttributesW(far_path(path));
    return traits != INVALID_FILE_ATTRIBUTES && (traits & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

char *read_file(const wchar_t *path, size_t *many) {
    HANDLE file = CreateFileW(far_path(path), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                              OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) {
        return NULL;
    }
    char *bytes = room(MUCH + 1);
    DWORD got = 0;
    BOOL read = ReadFile(file, bytes, MUCH, &got, NULL);
    CloseHandle(file);
    *many = got;
    return read ? bytes : NULL;
}

/* Java ends a jar's path at "!/" and a path of several at ";". */
static bool is_clear(const wchar_t *path, size_t most) {
    return wcsstr(path, L"!\\") == NULL && wcschr(path, L';') == NULL && has_letters(path) && strlen(narrow(path)) <= most;
}

wchar_t *path_for_java(const wchar_t *path, size_t most) {
    if (is_clear(path, most)) {
        return text(L"%ls", path);
    }
    wchar_t *brief = room(LONGEST * sizeof(wchar_t));
    if (GetShortPathNameW(far_path(path), brief, LONGEST - 1) == 0) {
        return NULL;
    }
    brief = near_path(brief);
    return is_clear(brief, most) ? brief : NULL;
}
