/* read-windows PROGRAM WORDS: runs it without standard streams, as a double click does, prints what the message boxes of prongsai say, in UTF-8, and closes them as a click on OK
   does. Ends with the program's exit code. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static int seen = 0;

static void print(const wchar_t *words) {
    char narrow[16384];
    int bytes = WideCharToMultiByte(CP_UTF8, 0, words, -1, narrow, sizeof(narrow), NULL, NULL);
    DWORD written;
    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), narrow, (DWORD)bytes - 1, &written, NULL);
}

static BOOL CALLBACK read_part(HWND part, LPARAM none) {
    static wchar_t words[8192];
    wchar_t kind[64];
    (void)none;
    GetClassNameW(part, kind, 64);
    if (_wcsicmp(kind, L"Static") == 0 && SendMessageW(part, WM_GETTEXT, 8192, (LPARAM)words) > 0) {
        print(words);
        print(L"\n");
    }
    return TRUE;
}

static BOOL CALLBACK read_box(HWND window, LPARAM none) {
    wchar_t title[256];
    wchar_t kind[64];
    (void)none;
    GetClassNameW(window, kind, 64);
    GetWindowTextW(window, title, 256);
    if (wcscmp(kind, L"#32770") == 0 && wcsstr(title, L"prongsai") != NULL && IsWindowVisible(window)) {
        seen++;
        print(L"box\n");
        EnumChildWindows(window, read_part, 0);
        SendMessageW(window, WM_CLOSE, 0, 0);
    }
    return TRUE;
}

int wmain(int count, wchar_t **words) {
    wchar_t *line = GetCommandLineW();
    STARTUPINFOW how = {.cb = sizeof(how), .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION made;
    (void)count;
    /* The rest of the command line as it was written. */
    line = wcsstr(line, words[1]);
    line = line[-1] == L'"' ? line - 1 : line;
    if (!CreateProcessW(words[1], line, NULL, NULL, FALSE, 0, NULL, NULL, &how, &made)) {
        print(L"not started\n");
        return 99;
    }
    int quiet = 0;
    for (int i = 0; i < 200 && quiet < (seen > 0 ? 4 : 15); i++) {
        int before = seen;
        EnumWindows(read_box, 0);
        quiet = before == seen && WaitForSingleObject(made.hProcess, 0) == WAIT_OBJECT_0 ? quiet + 1 : 0;
        Sleep(100);
    }
    DWORD code = 98;
    if (!GetExitCodeProcess(made.hProcess, &code) || code == STILL_ACTIVE) {
        print(L"still there\n");
        TerminateProcess(made.hProcess, 98);
        code = 98;
    }
    return (int)code;
}
