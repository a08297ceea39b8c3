package org.prongsai.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/** Writer of forms that come back. The program's own writer makes the skeleton, nothing else of it is used. */
final class FormBytes {
    /** The table's header, in every format. */
    private static final int HEADER_ROW = 6;

    private static final List<String> HEADERS = List.of(
            "ข้อ",
            "แนวปฏิบัติ",
            "ผลการดำเนินงาน (สถานะ)",
            "รายละเอียดการดำเนินงาน",
            "หลักฐาน (ลิงก์หรือเลขที่หนังสือ)",
            "วันที่แล้วเสร็จ");

    private final Map<Plan, Map<String, byte[]>> skeletons = new HashMap<>();

    /** A file, and in which row each line stands. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two
    record Written(byte[] content, List<Integer> rows) {}

    Written write(SentForm form) {
        List<Integer> rows = new ArrayList<>();
        if (form.format() == Format.XLSX) {
            byte[] skeleton = skeletons
                    .computeIfAbsent(form.made(), plan -> new HashMap<>())
                    .computeIfAbsent(form.division(), code -> skeleton(form.made(), code));
            FilledSkeleton filled = new FilledSkeleton(skeleton, form);
            return new Written(filled.bytes(), filled.rows());
        }
        for (int i = 0; i < form.lines().size(); i++) {
            rows.add(HEADER_ROW + 1 + i);
        }
        PlainTable table = new PlainTable(cells(form), form);
        return switch (form.format()) {
            case CSV -> new Written(csv(table.cells()), rows);
            case ODS -> new Written(table.ods(), rows);
            default -> new Written(table.xls(), rows);
        };
    }

    private static byte[] skeleton(Plan plan, String division) {
        return new FormWriter(plan, new Messages(Language.TH)).write(Asked.division(plan, division));
    }

    private static List<List<String>> cells(SentForm form) {
        String code = Stamp.of(form.made(), Asked.division(form.made(), form.division()))
                .code()
                .toString();
        List<List<String>> cells = new ArrayList<>(List.of(
                List.of("แบบรายงานผล", "", "", "", "", "", "รหัสแบบ " + code),
                List.of(form.made().organisation().name()),
                List.of(form.banner()),
                List.of(""),
                List.of(""),
                HEADERS));
        for (Line line : form.lines()) {
            Entry entry = line.entry();
            cells.add(List.of(
                    line.id(), line.written(), entry.status(), entry.details(), entry.evidence(), entry.date()));
        }
        return cells;
    }

    private static byte[] csv(List<List<String>> cells) {
        return cells.stream()
                .map(row -> row.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
