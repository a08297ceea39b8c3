/* A Java that only notes how it was called, in UTF-8, in the file that JVM_NOTES names, and does what JVM_DOES says:
   exit CODE, refuse CODE (from JNI_CreateJavaVM), die (within it, as Java without memory), mainless, throw, stay (a while), say (on
   standard error, then exit 3). */
#define _JNI_IMPLEMENTATION_
#include "jni.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static void(JNICALL *at_exit)(jint code) = NULL;
static char notes[65536];
static struct JNINativeInterface_ functions;
static const struct JNINativeInterface_ *env = &functions;
static const wchar_t *texts[1000];
static int many = 0;

static void note(const char *kind, const char *what) {
    strcat(strcat(strcat(strcat(notes, kind), " ["), what), "]\n");
}

/* In one piece, for several may run at once. */
static void write_notes(void) {
    wchar_t wide[4096];
    DWORD written;
    if (GetEnvironmentVariableW(L"JVM_NOTES", wide, 4096) == 0) {
        return;
    }
    strcat(notes, "end\n");
    HANDLE file = CreateFileW(wide, FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_ALWAYS, 0, NULL);
    WriteFile(file, notes, (DWORD)strlen(notes), &written, NULL);
    CloseHandle(file);
}

static const char *does(const char *verb) {
    static char asked[4096];
    if (GetEnvironmentVariableA("JVM_DOES", asked, sizeof(asked)) == 0 || strncmp(asked, verb, strlen(verb)) != 0) {
        return NULL;
    }
    return asked + strlen(verb);
}

static void JNICALL clear(JNIEnv *e) { (void)e; }

static jboolean thrown = 0;
static jboolean JNICALL check(JNIEnv *e) { (void)e; return thrown; }

static jclass JNICALL find(JNIEnv *e, const char *name) {
    (void)e;
    if (strcmp(name, "java/lang/String") != 0) {
        note("class", name);
    }
    return does("mainless") && strstr(name, "Main") ? NULL : (jclass)1;
}

static jmethodID JNICALL method(JNIEnv *e, jclass c, const char *name, const char *signature) {
    return (jmethodID)1;
}

static jobjectArray JNICALL array(JNIEnv *e, jsize length, jclass c, jobject first) {
    (void)e; (void)c; (void)first;
    many = (int)length;
    return (jobjectArray)1;
}

static jstring JNICALL string(JNIEnv *e, const jchar *letters, jsize length) {
    (void)e;
    wchar_t *copy = calloc((size_t)length + 1, sizeof(wchar_t));
    memcpy(copy, letters, (size_t)length * sizeof(wchar_t));
    return (jstring)copy;
}

static void JNICALL element(JNIEnv *e, jobjectArray a, jsize at, jobject value) {
    (void)e; (void)a;
    texts[at] = (const wchar_t *)value;
}

static void JNICALL call(JNIEnv *e, jclass c, jmethodID m, const jvalue *values) {
    (void)e; (void)c; (void)m; (void)values;
    for (int i = 0; i < many; i++) {
        char narrow[8192];
        WideCharToMultiByte(CP_UTF8, 0, texts[i], -1, narrow, sizeof(narrow), NULL, NULL);
        note("word", narrow);
    }
    write_notes();
    if (does("throw")) {
        thrown = 1;
        return;
    }
    if (does("stay")) {
        Sleep(8000);
    }
    int code = does("exit ") ? atoi(does("exit ")) : 0;
    if (does("say")) {
        static const char sentence[] = "พอร์ตนี้มีโปรแกรมอื่นใช้อยู่\n";
        DWORD written;
        WriteFile(GetStdHandle(STD_ERROR_HANDLE), sentence, sizeof(sentence) - 1, &written, NULL);
        code = 3;
    }
    if (at_exit != NULL) {
        at_exit(code);
    }
    ExitProcess((UINT)code);
}

static void fill(const char *path) {
    wchar_t wide[4096];
    DWORD written;
    MultiByteToWideChar(CP_UTF8, 0, path, -1, wide, 4096);
    HANDLE file = CreateFileW(wide, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_READONLY, NULL);
    WriteFile(file, "kept", 4, &written, NULL);
    CloseHandle(file);
}

static const char *value(const JavaVMInitArgs *given, const char *beginning) {
    for (int i = 0; i < given->nOptions; i++) {
        if (strncmp(given->options[i].optionString, beginning, strlen(beginning)) == 0) {
            return given->options[i].optionString + strlen(beginning);
        }
    }
    return NULL;
}

/* As Java 25, and Java before, make in two steps what they use later. */
static void rehearse(const JavaVMInitArgs *given) {
    if (value(given, "-XX:AOTMode=record")) {
        Sleep(1500);
        fill(value(given, "-XX:AOTConfiguration="));
    }
    if (value(given, "-XX:DumpLoadedClassList=")) {
        fill(value(given, "-XX:DumpLoadedClassList="));
    }
    if (value(given, "-XX:AOTMode=create") || value(given, "-Xshare:dump")) {
        const char *kept = value(given, "-XX:AOTCache=");
        fill(kept ? kept : value(given, "-XX:SharedArchiveFile="));
        write_notes();
        ExitProcess(0);
    }
}

__declspec(dllexport) jint JNICALL JNI_CreateJavaVM(JavaVM **vm, void **given_env, void *args) {
    const JavaVMInitArgs *given = args;
    for (int i = 0; i < given->nOptions; i++) {
        if (strcmp(given->options[i].optionString, "exit") == 0) {
            *(void **)&at_exit = given->options[i].extraInfo;
        } else {
            note("option", given->options[i].optionString);
        }
    }
    if (does("die")) {
        /* As a Java does that Microsoft's compiler made. */
        HMODULE library = LoadLibraryW(L"ucrtbase.dll");
        ((void(__cdecl *)(int))(void *)GetProcAddress(library, "exit"))(1);
    }
    if (does("refuse ")) {
        return atoi(does("refuse "));
    }
    rehearse(given);
    functions.FindClass = find;
    functions.GetStaticMethodID = method;
    functions.NewObjectArray = array;
    functions.NewString = string;
    functions.SetObjectArrayElement = element;
    functions.CallStaticVoidMethodA = call;
    functions.ExceptionCheck = check;
    functions.ExceptionClear = clear;
    *vm = (JavaVM *)1;
    *given_env = &env;
    return JNI_OK;
}
