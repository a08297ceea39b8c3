#include "program.h"

#include "place.h"
#include "tell.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

/* Java asks for its own path in a buffer of 260. */
static const size_t LONGEST_JVM = MAX_PATH - 1;

static WORD machine_of(const char *bytes, size_t many) {
    const IMAGE_DOS_HEADER *dos = (const IMAGE_DOS_HEADER *)bytes;
    if (many < sizeof(*dos) || dos->e_magic != IMAGE_DOS_SIGNATURE || dos->e_lfanew < 0
        || (size_t)dos->e_lfanew + sizeof(IMAGE_NT_HEADERS) > many) {
        return IMAGE_FILE_MACHINE_UNKNOWN;
    }
    const IMAGE_NT_HEADERS *headers = (const IMAGE_NT_HEADERS *)(bytes + dos->e_lfanew);
    return headers->Signature == IMAGE_NT_SIGNATURE ? headers->FileHeader.Machine : IMAGE_FILE_MACHINE_UNKNOWN;
}

/* Windows gives one and the same error for a file that is damaged and one that is for another kind of Windows. */
static void require_library(const wchar_t *jvm) {
    size_t many = 0;
    const char *bytes = read_file(jvm, &many);
    if (bytes == NULL) {
        fail(&UNLOADABLE_JVM, jvm);
    }
    WORD machine = machine_of(bytes, many);
    if (machine == IMAGE_FILE_MACHINE_UNKNOWN) {
        fail(&BROKEN_JVM, jvm);
    }
    if (machine != IMAGE_FILE_MACHINE_AMD64) {
        fail(&FOREIGN_JVM, jvm);
    }
}

static const wchar_t *understood(const wchar_t *path, size_t most, const wchar_t *home) {
    const wchar_t *given = path_for_java(path, most);
    if (given == NULL) {
        fail(&UNCLEAR_PLACE, home);
    }
    return given;
}

static int version_of(const wchar_t *runtime) {
    static const char NAME[] = "JAVA_VERSION=\"";
    size_t many = 0;
    const char *release = read_file(text(L"%ls\\release", runtime), &many);
    const char *line = release == NULL ? NULL : strstr(release, NAME);
    return line == NULL ? 0 : atoi(line + strlen(NAME));
}

struct program whole_program(const wchar_t *home) {
    const wchar_t *runtime = text(L"%ls\\runtime", home);
    const wchar_t *jvm = text(L"%ls\\bin\\server\\jvm.dll", runtime);
    const wchar_t *jar = text(L"%ls\\lib\\prongsai.jar", home);
    if (!is_folder(runtime)) {
        fail(&NO_RUNTIME, home);
    }
    if (!is_file(jvm)) {
        fail(&NO_JVM, jvm);
    }
    require_library(jvm);
    if (!is_file(jar)) {
        fail(&NO_JAR, jar);
    }
    struct program program = {.home = home, .version = version_of(runtime)};
    program.jvm = understood(jvm, LONGEST_JVM, home);
    program.java_folder = understood(text(L"%ls\\bin", runtime), LONGEST_JVM, home);
    program.jar = understood(jar, INT_MAX, home);
    return program;
}
