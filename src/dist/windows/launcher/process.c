#include "process.h"

#include "place.h"

#include <windows.h>

/* It takes nothing over from here: whoever reads this program's output would wait for its end too, and in the user's folder
   it would keep that from being moved. */
static HANDLE begun(const wchar_t *word, const wchar_t *folder) {
    STARTUPINFOW how = {.cb = sizeof(how)};
    PROCESS_INFORMATION made;
    wchar_t *line = text(L"\"%ls\" %ls", own_file(), word);
    DWORD traits = CREATE_NO_WINDOW | CREATE_NEW_PROCESS_GROUP | BELOW_NORMAL_PRIORITY_CLASS;
    if (!CreateProcessW(own_file(), line, NULL, NULL, FALSE, traits, NULL, folder, &how, &made)) {
        return NULL;
    }
    CloseHandle(made.hThread);
    return made.hProcess;
}

void begin_own(const wchar_t *word, const wchar_t *folder) {
    HANDLE process = begun(word, folder);
    if (process != NULL) {
        CloseHandle(process);
    }
}

void run_own(const wchar_t *word, const wchar_t *folder) {
    HANDLE process = begun(word, folder);
    if (process != NULL) {
        WaitForSingleObject(process, INFINITE);
        CloseHandle(process);
    }
}
