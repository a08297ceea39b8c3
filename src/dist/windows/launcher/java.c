#include "java.h"

#include "tell.h"
#include "text.h"

#include <windows.h>

typedef jint(JNICALL *create_java)(JavaVM **, void **, void *);

static const char MAIN_CLASS[] = "org/prongsai/cli/Main";

static bool starting = false;
static void (*told_at_end)(int code) = NULL;

static void JNICALL ending(jint code) {
    if (told_at_end != NULL) {
        told_at_end((int)code);
    }
}

_Noreturn static void give_up(const struct sentence *sentence, const wchar_t *about) {
    ending(FAILED);
    fail(sentence, about);
}

/* Java that finds no memory ends the process itself, with a code that means something else to this program. */
static void __cdecl at_exit(void) {
    if (starting) {
        starting = false;
        give_up(&REFUSING_JVM, L"");
    }
}

/* Java's exit is that of Microsoft's newer library of C, which is not the one of this program. */
static void watch_exit(void) {
    typedef int(__cdecl * watcher)(void(__cdecl *)(void));
    HMODULE library = LoadLibraryExW(L"ucrtbase.dll", NULL, LOAD_LIBRARY_SEARCH_SYSTEM32);
    watcher watch = library == NULL ? NULL : (watcher)(void *)GetProcAddress(library, "_crt_atexit");
    if (watch != NULL) {
        watch(at_exit);
    }
}

static create_java loaded(const struct program *program) {
    SetDllDirectoryW(program->java_folder);
    HMODULE jvm = LoadLibraryExW(program->jvm, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (jvm == NULL) {
        DWORD error = GetLastError();
        if (error == ERROR_BAD_EXE_FORMAT) {
            fail(&BROKEN_JVM, program->jvm);
        }
        fail(&UNLOADABLE_JVM, text(L"%ls, Windows %lu", program->jvm, error));
    }
    create_java create = (create_java)(void *)GetProcAddress(jvm, "JNI_CreateJavaVM");
    if (create == NULL) {
        fail(&BROKEN_JVM, program->jvm);
    }
    return create;
}

static JNIEnv *started(const struct program *program, struct options *options) {
    create_java create = loaded(program);
    JavaVMInitArgs given = {JNI_VERSION_1_8, options->many, options->each, JNI_FALSE};
    JavaVM *java = NULL;
    JNIEnv *env = NULL;
    watch_exit();
    starting = true;
    jint refused = create(&java, (void **)&env, &given);
    starting = false;
    if (refused != JNI_OK) {
        give_up(&REFUSING_JVM, text(L" (%ld)", refused));
    }
    return env;
}

static jobjectArray words_in_java(JNIEnv *env, int count, wchar_t **words) {
    jclass string = (*env)->FindClass(env, "java/lang/String");
    jobjectArray array = string == NULL ? NULL : (*env)->NewObjectArray(env, count, string, NULL);
    for (int i = 0; array != NULL && i < count; i++) {
        jstring word = (*env)->NewString(env, (const jchar *)words[i], (jsize)wcslen(words[i]));
        (*env)->SetObjectArrayElement(env, array, i, word);
    }
    if (array == NULL || (*env)->ExceptionCheck(env)) {
        fail(&NO_MEMORY, L"");
    }
    return array;
}

void run_java(const struct program *program, struct options *options, int count, wchar_t **words, void (*closing)(int code)) {
    told_at_end = closing;
    add_hook(options, "exit", (void *)ending);
    JNIEnv *env = started(program, options);
    jclass main = (*env)->FindClass(env, MAIN_CLASS);
    jmethodID method = main == NULL ? NULL : (*env)->GetStaticMethodID(env, main, "main", "([Ljava/lang/String;)V");
    if (method == NULL) {
        (*env)->ExceptionClear(env);
        give_up(&NO_MAIN, program->jar);
    }
    jvalue given = {.l = words_in_java(env, count, words)};
    (*env)->CallStaticVoidMethodA(env, main, method, &given);
    bool thrown = (*env)->ExceptionCheck(env);
    (*env)->ExceptionClear(env);
    if (thrown) {
        give_up(&FAILED_JAVA, L"main");
    }
    ending(0);
    ExitProcess(0);
}

bool start_java(const struct program *program, struct options *options) {
    return started(program, options) != NULL;
}
