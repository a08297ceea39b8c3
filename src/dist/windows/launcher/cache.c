#include "cache.h"

#include "java.h"
#include "place.h"
#include "process.h"
#include "text.h"

#include <windows.h>

const wchar_t REHEARSE[] = L"--rehearse";
const wchar_t NOTE_CLASSES[] = L"--note-classes";
const wchar_t KEEP_CLASSES[] = L"--keep-classes";

/* How this Java names what it does in two steps. In one step Java 25 would start java.exe, which finds itself in no folder
   with a Thai name, and before 25 a dynamic archive needs a base that a linked runtime lacks. */
struct manner {
    const wchar_t *suffix, *log, *kept, *record, *note, *make, *noted;
};

static const struct manner AOT = {
    .suffix = L"aot",
    .log = L"aot",
    .kept = L"-XX:AOTCache=",
    .record = L"-XX:AOTMode=record",
    .note = L"-XX:AOTConfiguration=",
    .make = L"-XX:AOTMode=create",
    .noted = L"-XX:AOTConfiguration="};
static const struct manner ARCHIVE = {
    .suffix = L"jsa",
    .log = L"cds",
    .kept = L"-XX:SharedArchiveFile=",
    .record = L"-Xshare:auto",
    .note = L"-XX:DumpLoadedClassList=",
    .make = L"-Xshare:dump",
    .noted = L"-XX:SharedClassListFile="};

struct place {
    const struct manner *manner;
    const wchar_t *folder, *kept, *noted, *unfinished, *lock, *log;
};

static unsigned long long mixed(unsigned long long number, const void *bytes, size_t many) {
    for (size_t i = 0; i < many; i++) {
        number = (number ^ ((const unsigned char *)bytes)[i]) * 1099511628211ULL;
    }
    return number;
}

static unsigned long long number_of(const struct program *program) {
    WIN32_FILE_ATTRIBUTE_DATA jar = {0};
    GetFileAttributesExW(far_path(program->jar), GetFileExInfoStandard, &jar);
    unsigned long long number = mixed(14695981039346656037ULL, program->home, wcslen(program->home) * sizeof(wchar_t));
    number = mixed(number, &jar.ftLastWriteTime, sizeof(jar.ftLastWriteTime));
    return mixed(number, &jar.nFileSizeLow, sizeof(jar.nFileSizeLow));
}

static const wchar_t *user_folder(void) {
    DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", NULL, 0);
    if (length == 0) {
        return NULL;
    }
    wchar_t *folder = room(((size_t)length + 1) * sizeof(wchar_t));
    GetEnvironmentVariableW(L"LOCALAPPDATA", folder, length);
    return folder;
}

static bool can_write(const wchar_t *file) {
    HANDLE open = CreateFileW(file, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_ALWAYS, 0, NULL);
    if (open == INVALID_HANDLE_VALUE) {
        return false;
    }
    CloseHandle(open);
    return true;
}

/* False where nothing can be kept. Java takes a % in a log's name for more than a letter. */
static bool find_place(struct place *place, const struct program *program) {
    const wchar_t *user = user_folder();
    if (user == NULL || program->version == 0 || wcschr(user, L'%') != NULL || !has_letters(user)) {
        return false;
    }
    const wchar_t *all = text(L"%ls\\prongsai", user);
    place->manner = program->version >= 25 ? &AOT : &ARCHIVE;
    place->folder = text(L"%ls\\%llu", all, number_of(program));
    place->kept = text(L"%ls\\prongsai-%d.%ls", place->folder, program->version, place->manner->suffix);
    place->noted = text(L"%ls.noted", place->kept);
    place->unfinished = text(L"%ls.unfinished", place->kept);
    place->lock = text(L"%ls\\.making", place->folder);
    place->log = text(L"%ls\\start.log", place->folder);
    CreateDirectoryW(all, NULL);
    CreateDirectoryW(place->folder, NULL);
    return can_write(place->log);
}

/* Java makes it read only. */
static void discard(const wchar_t *file) {
    SetFileAttributesW(file, FILE_ATTRIBUTE_NORMAL);
    DeleteFileW(file);
}

static bool is_empty(const wchar_t *file) {
    WIN32_FILE_ATTRIBUTE_DATA traits = {0};
    return !GetFileAttributesExW(file, GetFileExInfoStandard, &traits) || (traits.nFileSizeLow == 0 && traits.nFileSizeHigh == 0);
}

void add_kept(struct options *options, const struct program *program) {
    struct place place;
    bool found = find_place(&place, program);
    if (found && !is_empty(place.kept)) {
        add_option(options, text(L"%ls%ls", place.manner->kept, place.kept));
    }
    add_option(options, L"-Xlog:disable");
    if (found) {
        add_option(options, text(L"-Xlog:%ls:file=%ls::filecount=0", place.manner->log, place.log));
        if (!is_file(place.kept)) {
            begin_own(REHEARSE, place.folder);
        }
    }
}

void rehearse(const struct program *program) {
    struct place place;
    if (!find_place(&place, program)) {
        return;
    }
    /* A lock that ends with its holder, however that ends. */
    HANDLE lock = CreateFileW(place.lock, GENERIC_WRITE, 0, NULL, OPEN_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
    if (lock == INVALID_HANDLE_VALUE) {
        return;
    }
    if (!is_file(place.kept)) {
        discard(place.noted);
        discard(place.unfinished);
        run_own(NOTE_CLASSES, place.folder);
        run_own(KEEP_CLASSES, place.folder);
        discard(place.noted);
        /* Nothing in it says that it was tried in vain. */
        can_write(place.unfinished);
        SetFileAttributesW(place.unfinished, FILE_ATTRIBUTE_NORMAL);
        MoveFileExW(place.unfinished, place.kept, MOVEFILE_REPLACE_EXISTING);
    }
    CloseHandle(lock);
}

static void add_common(struct options *options, const struct program *program) {
    add_option(options, L"-Xlog:disable");
    add_run(options, false);
    add_option(options, L"-Dfile.encoding=UTF-8");
    add_option(options, text(L"-Djava.class.path=%ls", program->jar));
}

void note_classes(const struct program *program) {
    struct place place;
    struct options options = {0};
    if (!find_place(&place, program)) {
        return;
    }
    add_option(&options, place.manner->record);
    add_option(&options, text(L"%ls%ls", place.manner->note, place.noted));
    add_common(&options, program);
    wchar_t *example = L"warm-cache";
    run_java(program, &options, 1, &example, NULL);
}

void keep_classes(const struct program *program) {
    struct place place;
    struct options options = {0};
    if (!find_place(&place, program) || is_empty(place.noted)) {
        return;
    }
    add_option(&options, place.manner->make);
    add_option(&options, text(L"%ls%ls", place.manner->noted, place.noted));
    add_option(&options, text(L"%ls%ls", place.manner->kept, place.unfinished));
    add_common(&options, program);
    start_java(program, &options);
}
