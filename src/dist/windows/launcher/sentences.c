#include "tell.h"

#define AGAIN_THAI L"โปรดแตกไฟล์ .zip ใหม่ทั้งหมดหรือติดตั้งใหม่ (งานของท่านอยู่ในโฟลเดอร์ของรอบ ไม่ได้อยู่ที่นี่ และไม่ถูกแตะต้อง)"
#define AGAIN_ENGLISH L"Please unpack the whole .zip or install the program again (your rounds are in folders of their own and are untouched)."

const struct sentence NO_RUNTIME = {
    L"ชุดโปรแกรมใน %ls ไม่ครบ ไม่มีโฟลเดอร์ runtime " AGAIN_THAI L" หากเปิดจากในไฟล์ .zip โปรดคลิกขวาที่ไฟล์นั้นแล้วเลือก “แยกทั้งหมด” ก่อน",
    L"The program in %ls is not whole: the folder runtime is missing. " AGAIN_ENGLISH
    L" If you opened it inside the .zip, right-click that file and choose “Extract All” first."};

const struct sentence NO_JVM = {
    L"Java ที่มากับโปรแกรมไม่ครบ ไม่พบไฟล์ %ls โปรแกรมป้องกันไวรัสอาจกักไฟล์ไว้ " AGAIN_THAI,
    L"The Java of this program is not whole: %ls is missing. A virus scanner may have put it away. " AGAIN_ENGLISH};

const struct sentence BROKEN_JVM = {
    L"ไฟล์ %ls เสียหาย จึงเริ่มโปรแกรมไม่ได้ " AGAIN_THAI,
    L"%ls is damaged, so the program can't start. " AGAIN_ENGLISH};

const struct sentence FOREIGN_JVM = {
    L"ไฟล์ %ls ไม่ใช่ของ Windows 64 บิต (x64) จึงใช้กับโปรแกรมนี้ไม่ได้ " AGAIN_THAI,
    L"%ls is not for 64-bit Windows (x64), so this program can't use it. " AGAIN_ENGLISH};

const struct sentence UNLOADABLE_JVM = {
    L"Windows ไม่ยอมเปิด Java ที่มากับโปรแกรม (%ls) โปรดให้ผู้ดูแลเครื่องอนุญาตโปรแกรมนี้ หากยังไม่ได้ " AGAIN_THAI,
    L"Windows does not load the Java of this program (%ls). Please have whoever looks after this computer allow it. If that does not help: "
    AGAIN_ENGLISH};

const struct sentence REFUSING_JVM = {
    L"Java ที่มากับโปรแกรมเริ่มทำงานไม่ได้%ls หน่วยความจำอาจไม่พอ โปรดปิดโปรแกรมอื่นแล้วเปิดใหม่ หากยังไม่ได้ " AGAIN_THAI,
    L"The Java of this program could not start%ls. Memory may be short: please close other programs and try again. If that does not help: "
    AGAIN_ENGLISH};

const struct sentence NO_JAR = {
    L"ชุดโปรแกรมไม่ครบ ไม่พบไฟล์ %ls " AGAIN_THAI,
    L"The program is not whole: %ls is missing. " AGAIN_ENGLISH};

const struct sentence NO_MAIN = {
    L"ไฟล์ %ls เสียหายหรือไม่ใช่ของโปรแกรมนี้ " AGAIN_THAI,
    L"%ls is damaged or not this program's. " AGAIN_ENGLISH};

const struct sentence UNCLEAR_PLACE = {
    L"โปรแกรมทำงานในโฟลเดอร์ %ls ไม่ได้ เพราะชื่อยาวเกินไป ลงท้ายด้วย ! หรือมี ; โปรดย้ายทั้งโฟลเดอร์ไปไว้ที่ชื่อสั้น ๆ เช่น C:\\prongsai แล้วเปิดใหม่",
    L"The program can't work in %ls: the name is too long, ends in ! or has a ; in it. Please move the whole folder to a short name such as "
    L"C:\\prongsai and try again."};

const struct sentence FAILED_JAVA = {
    L"โปรแกรมหยุดทำงานโดยไม่คาดคิด (%ls) โปรดเปิดใหม่ หากยังไม่ได้ " AGAIN_THAI,
    L"The program stopped unexpectedly (%ls). Please try again. If that does not help: " AGAIN_ENGLISH};

const struct sentence NO_MEMORY = {
    L"หน่วยความจำของเครื่องไม่พอ โปรดปิดโปรแกรมอื่นแล้วเปิดใหม่%ls",
    L"This computer is out of memory. Please close other programs and try again.%ls"};
