/* What jni.h asks of a platform, said for Windows: the JDK that this is built with brings its own platform's. */
#ifndef PRONGSAI_JNI_MD_H
#define PRONGSAI_JNI_MD_H

#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
#define JNICALL __stdcall

typedef long jint;
typedef long long jlong;
typedef signed char jbyte;

#endif
