package org.prongsai.faultinjection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiDates;

/** Rows as officials in a hurry fill them in: one field in two as it should be, the others in the ways that occur. */
final class LikelyRow {
    private static final List<String> PLACES = List.of(
            "C:\\Users\\user\\Desktop\\ที่ 5-2564.pdf",
            "\\\\server\\ita\\o43.pdf",
            "file:///D:/งาน/2/2564.pdf",
            "http://192.168.1.5/ita/o43.pdf",
            "https://10.0.0.7/doc?no=5",
            "http://intranet.local/ที่ 12/2564",
            "http://localhost/o43",
            "https://nas.town.internal/1",
            "ดูที่ไดรฟ์กลาง Z:\\ita\\2564",
            "หนังสือที่ 12/2564 (\\\\nas\\share)",
            "ftp://10.1.2.3/a");
    private static final List<String> PAPERS = List.of(
            "ภาพถ่ายกิจกรรม 3 ภาพ",
            "แฟ้มงานสารบรรณ ตู้ 2 ชั้น 3",
            "ตามเอกสารแนบ",
            "สมุดเยี่ยม",
            "ไลน์กลุ่ม ทต. วันที่ 5 ม.ค. 64",
            "LINE @town.official",
            "เพจเทศบาล",
            "QR code หน้าห้อง",
            "town@example.go.th",
            "www.town.go.th/ita",
            "town.go.th/ita",
            "http:/town.go.th",
            "https://town",
            "drive.google.com/drive/folders/1AbC",
            "bit.ly/3xYz",
            "forms.gle/abc",
            "ระเบียบวาระ 4.2",
            "หน้า 5",
            "รายงานการประชุมครั้งที่ 2",
            "ทะเบียนคุม 5 / 2564",
            "คำสั่งเลขที่ศว๒๑/๒๕๖๔",
            "ว15",
            "หนังสือด่วนที่สุด มท 0808.2/ว 123",
            "ข้อ 5 ของแผน 2561-2564",
            "ใบเสร็จเล่ม 3 เลข 45",
            "12 ต.ค.63",
            "ต.ค. 2563 - มี.ค. 2564",
            "12/10/63",
            "#44200",
            "#5",
            "#52001.12",
            "-",
            "ไม่มี",
            "อยู่ระหว่างรวบรวม",
            "");
    private static final List<String> DAYS =
            List.of("31/3/64", "มีนาคม 2564", "สิ้นเดือน", "-", "ไม่มี", "Q2", "12", "15 ม.ค.64", "");

    private final RandomRound round;
    private final SeededRandom chance;
    private final List<String> told = new ArrayList<>();

    LikelyRow(RandomRound round, SeededRandom chance) {
        this.round = round;
        this.chance = chance;
    }

    /** @param good what the row says when nothing is wrong with it */
    Row next(Guideline guideline, Row good) {
        Row row = new Row(status(guideline, good), details(guideline, good), evidence(good), good.date(), good.day());
        told.add(row.details());
        return chance.oneIn(2) ? row : dated(row, good.day());
    }

    private FaultSite site(Guideline guideline, Row good) {
        return new FaultSite(round, guideline, good, chance);
    }

    private String status(Guideline guideline, Row good) {
        return switch (chance.between(1, 10)) {
            case 1 -> StatusFault.in(site(guideline, good)).status();
            case 2 -> chance.any(round.plan().statuses().labels());
            case 3 -> " " + good.status() + "\u00A0";
            case 4 -> "";
            default -> good.status();
        };
    }

    private String details(Guideline guideline, Row good) {
        Plan plan = round.plan();
        String said = good.details().isEmpty() ? chance.any(DetailWords.DEEDS) : good.details();
        Row spoken = good.withDetails(said);
        return switch (chance.between(1, 16)) {
            case 1 -> DetailsFault.tooShort(site(guideline, spoken)).details();
            case 2 -> NameFault.in(site(guideline, spoken)).details();
            case 3 -> DetailsFault.otherAgency(site(guideline, spoken)).details();
            case 4, 5 -> CopyFault.in(site(guideline, spoken)).details();
            case 6 -> chance.any(plan.guidelines()).text();
            case 7 -> chance.any(plan.goals()).text() + " " + said;
            case 8 -> told.isEmpty() ? said : chance.any(told);
            case 9 -> told.isEmpty() ? said : chance.any(told) + " และรายงานผู้บริหารทราบแล้ว";
            case 10 -> paragraphs(said);
            case 11 -> "";
            case 12 -> chance.any("#5", "#44200", "#12345678901", "-", "ไม่มี", "…", "ก".repeat(19));
            case 13 -> "\"" + said + "\" <" + chance.any(DetailWords.DEEDS) + "> & อื่น ๆ";
            default -> said;
        };
    }

    private String paragraphs(String said) {
        return IntStream.rangeClosed(1, chance.between(2, 5))
                .mapToObj(i -> said + " " + chance.any(DetailWords.DEEDS) + " " + chance.any(DetailWords.DEEDS))
                .collect(Collectors.joining(chance.any("\n", "\n\n")));
    }

    private String evidence(Row good) {
        return switch (chance.between(1, 10)) {
            case 1 -> chance.any(PLACES);
            case 2, 3, 4 -> chance.any(PAPERS);
            case 5 -> good.evidence() + "\n" + chance.any(PLACES);
            default -> good.evidence();
        };
    }

    private Row dated(Row row, Optional<LocalDate> meant) {
        LocalDate day = meant.orElse(round.plan().round().start().plusDays(chance.between(0, 100)));
        int year = day.getYear() + ThaiDates.ERA;
        Optional<LocalDate> none = Optional.empty();
        String typed = switch (chance.between(1, 9)) {
            case 1 -> chance.any(DAYS);
            case 2 -> day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + year;
            case 3 -> WrittenDate.inText(chance, day);
            case 4 -> WrittenDate.inCell(chance, round.plan().round().end().plusDays(chance.between(-20, 20)));
            case 5 -> WrittenDate.inCell(chance, day.plusYears(chance.any(List.of(-1, 1, 543, -543))));
            default -> WrittenDate.inCell(chance, day);
        };
        return switch (chance.between(1, 8)) {
            case 1 ->
                new Row(
                        row.status(),
                        row.details(),
                        row.evidence(),
                        "",
                        Optional.of(day.plusYears(chance.any(List.of(0, 543)))));
            case 2 -> new Row(row.status(), row.details(), row.evidence(), "", turned(day));
            default -> new Row(row.status(), row.details(), row.evidence(), typed, none);
        };
    }

    /** What a program of another region makes of a day typed with the day first. */
    private static Optional<LocalDate> turned(LocalDate day) {
        return day.getDayOfMonth() > 12
                ? Optional.of(day)
                : Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }
}
