/* prongsai.exe and prongsai-cli.exe: start the program in the Java that lies beside them. One source; the linker makes one for
   windows, which a double click starts, and one for the console. */
#include "cache.h"
#include "ending.h"
#include "java.h"
#include "options.h"
#include "place.h"
#include "program.h"
#include "round.h"
#include "tell.h"

#include <windows.h>

/* After windows.h. */
#include <shellapi.h>

static bool is_watched(void) {
    DWORD mode;
    return !is_windowed() && GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode);
}

/* What the launcher calls itself for; nobody is there to be told of a failure. */
static bool is_own_errand(const wchar_t *word) {
    bool whole = wcscmp(word, REHEARSE) == 0;
    bool first = wcscmp(word, NOTE_CLASSES) == 0;
    bool second = wcscmp(word, KEEP_CLASSES) == 0;
    if (!whole && !first && !second) {
        return false;
    }
    be_silent();
    struct program program = whole_program(home_folder());
    if (whole) {
        rehearse(&program);
    } else if (first) {
        note_classes(&program);
    } else {
        keep_classes(&program);
    }
    return true;
}

_Noreturn static void run(int count, wchar_t **words) {
    struct program program = whole_program(home_folder());
    struct options options = {0};
    add_kept(&options, &program);
    add_run(&options, is_large_round(count, words));
    add_option(&options, L"-Dfile.encoding=UTF-8");
    add_asked_for(&options);
    add_option(&options, is_watched() ? L"-Dprongsai.terminal=true" : L"-Dprongsai.terminal=false");
    add_option(&options, text(L"-Djava.class.path=%ls", program.jar));
    prepare_end();
    run_java(&program, &options, count, words, at_program_end);
}

int wmain(void) {
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    if (count == 2 && is_own_errand(words[1])) {
        return 0;
    }
    wchar_t *desk = L"desk";
    /* Nobody who clicks on it has a command in mind. */
    if (is_windowed() && count < 2) {
        run(1, &desk);
    }
    run(count < 1 ? 0 : count - 1, words + 1);
}
