#include "round.h"

#include "place.h"

#include <windows.h>

static const int MANY = 300;

static bool leads_elsewhere(const WIN32_FIND_DATAW *found) {
    return (found->dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && IsReparseTagNameSurrogate(found->dwReserved0);
}

static bool is_dots(const wchar_t *name) {
    return wcscmp(name, L".") == 0 || wcscmp(name, L"..") == 0;
}

/* Files in the folder and below, counted until there are many. */
static int count_files(const wchar_t *folder, int so_far) {
    WIN32_FIND_DATAW found;
    HANDLE search = FindFirstFileW(text(L"%ls\\*", folder), &found);
    if (search == INVALID_HANDLE_VALUE) {
        return so_far;
    }
    do {
        if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0) {
            so_far++;
        } else if (!is_dots(found.cFileName) && !leads_elsewhere(&found)) {
            so_far = count_files(text(L"%ls\\%ls", folder, found.cFileName), so_far);
        }
    } while (so_far <= MANY && FindNextFileW(search, &found));
    FindClose(search);
    return so_far;
}

static const wchar_t *named_folder(int count, wchar_t **words) {
    const wchar_t *folder = L".";
    for (int i = 0; i < count; i++) {
        if (wcsncmp(words[i], L"--dir=", 6) == 0) {
            folder = words[i] + 6;
        } else if (wcscmp(words[i], L"--dir") == 0 && i + 1 < count) {
            folder = words[i + 1];
        }
    }
    return folder;
}

bool is_large_round(int count, wchar_t **words) {
    wchar_t *input = text(L"%ls\\input", named_folder(count, words));
    DWORD length = GetFullPathNameW(input, 0, NULL, NULL);
    wchar_t *whole = room(((size_t)length + 1) * sizeof(wchar_t));
    GetFullPathNameW(input, length + 1, whole, NULL);
    return count_files(far_path(whole), 0) > MANY;
}
