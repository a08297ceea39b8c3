package org.prongsai.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.io.FileAccess;

/** What the launchers say where the program can't be started: in two languages, in a window or on standard error. */
@Tag("windows")
final class WindowsFailuresTest {
    @TempDir
    private Path folder;

    private UnpackedProgram program;

    private enum Damage {
        NO_RUNTIME("ไม่มีโฟลเดอร์ runtime", "the folder runtime is missing") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                FileAccess.deleteTree(program.home().resolve("runtime"));
            }
        },
        NO_JVM("ไม่พบไฟล์", "jvm.dll is missing") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                Files.delete(program.jvm());
            }
        },
        NO_LIBRARY("เสียหาย", "jvm.dll is damaged") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                Files.writeString(program.jvm(), "not a library");
            }
        },
        CUT_LIBRARY("เสียหาย", "jvm.dll is damaged") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                Files.write(program.jvm(), java.util.Arrays.copyOf(Files.readAllBytes(program.jvm()), 2000));
            }
        },
        ANOTHER_LIBRARY("เสียหาย", "jvm.dll is damaged") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                Files.delete(program.jvm());
                Wine.run(java.util.List.of(
                        "x86_64-w64-mingw32-gcc", "-shared", "-o", program.jvm() + "", "-xc", "/dev/null"));
            }
        },
        FOR_32_BIT("ไม่ใช่ของ Windows 64 บิต", "is not for 64-bit Windows") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                byte[] bytes = Files.readAllBytes(program.jvm());
                int header = (bytes[0x3c] & 0xff) | (bytes[0x3d] & 0xff) << 8;
                bytes[header + 4] = 0x4c;
                bytes[header + 5] = 0x01;
                Files.write(program.jvm(), bytes);
            }
        },
        REFUSED("เริ่มทำงานไม่ได้ (-4)", "could not start (-4)") {
            @Override
            void to(UnpackedProgram program) {
                program.does("refuse -4");
            }
        },
        DIED("เริ่มทำงานไม่ได้ หน่วยความจำ", "could not start. Memory may be short") {
            @Override
            void to(UnpackedProgram program) {
                program.does("die");
            }
        },
        NO_JAR("ไม่พบไฟล์", "prongsai.jar is missing") {
            @Override
            void to(UnpackedProgram program) throws IOException {
                Files.delete(program.home().resolve("lib/prongsai.jar"));
            }
        },
        NO_MAIN("เสียหายหรือไม่ใช่ของโปรแกรมนี้", "prongsai.jar is damaged or not this program's") {
            @Override
            void to(UnpackedProgram program) {
                program.does("mainless");
            }
        },
        THREW("หยุดทำงานโดยไม่คาดคิด", "stopped unexpectedly") {
            @Override
            void to(UnpackedProgram program) {
                program.does("throw");
            }
        };

        private final String thai;
        private final String english;

        Damage(String thai, String english) {
            this.thai = thai;
            this.english = english;
        }

        abstract void to(UnpackedProgram program) throws IOException;
    }

    @BeforeEach
    void unpacked() throws IOException {
        program = UnpackedProgram.in(folder, "โปร่งใส ทดสอบ");
    }

    private static void assertTold(Wine.Result result, Damage damage) {
        assertThat(result.code()).as(result.said()).isEqualTo(3);
        assertThat(result.said())
                .contains(damage.thai, damage.english)
                .contains("โปรดแตกไฟล์ .zip ใหม่", "unpack the whole .zip", "ไม่ถูกแตะต้อง", "are untouched");
    }

    @ParameterizedTest
    @EnumSource
    void each_failure_is_told_with_what_to_do(Damage damage) throws Exception {
        damage.to(program);
        Wine.Result typed = program.type("check");
        assertTold(typed, damage);
        assertThat(typed.said().lines())
                .as(damage.name().toLowerCase(Locale.ROOT))
                .hasSize(2);
        Wine.Result clicked = program.click();
        assertTold(clicked, damage);
        assertThat(clicked.said().lines().filter("box"::equals)).hasSize(1);
    }
}
