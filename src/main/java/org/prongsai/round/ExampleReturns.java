package org.prongsai.round;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.io.FileAccess;

/** Returned forms of the example round, made up, for whoever wants to try what can be done. */
public final class ExampleReturns {
    /** Below the input folder, as divisions call their files. */
    static final List<String> FILES = List.of(
            "returned/กองคลัง ส่งแล้ว.xlsx",
            "returned/กองช่าง/แบบรายงาน กองช่าง (1).xlsx",
            "returned/กองช่าง/แบบรายงาน กองช่าง.xlsx",
            "returned/กองสาธารณสุข_แบบรายงาน 6 เดือน.xlsx",
            "returned/ตรวจสอบภายใน.xlsx",
            "returned/สวัสดิการสังคม.xlsx",
            "returned/แบบรายงาน กองยุทธศาสตร์ฯ.xlsx",
            "returned/แบบรายงาน สำนักปลัดเทศบาล.xlsx");

    private ExampleReturns() {}

    /** Puts them into a new round, whose plan is the example's. */
    public static void into(RoundFolder round) {
        for (String name : FILES) {
            Path file = round.input().resolve(name);
            FileAccess.createFolder(file.resolve("..").normalize());
            NewRound.write(file, BuiltInFiles.read(RoundFolder.INPUT + "/" + name));
        }
    }
}
