package org.prongsai.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.prongsai.thai.ThaiDigits;

/** Words that tell of invented persons, in many writings, and sentences of a municipality that hold none. */
final class PlantedWords {
    private static final List<String> GIVEN = List.of(
            "สมชาย",
            "กมล",
            "กิตติ",
            "แก้วตา",
            "ประเสริฐ",
            "วิไลวรรณ",
            "ก้องเกียรติ",
            "อนงค์",
            "เฉลิม",
            "ไพโรจน์",
            "ธนพร",
            "มานะ",
            "มีชัย",
            "กนกพร",
            "สุดารัตน์",
            "จันทร์เพ็ญ");
    private static final List<String> SURNAME = List.of(
            "ใจดี",
            "ศรีสุข",
            "มีทรัพย์",
            "วงศ์ใหญ่",
            "ทองคำ",
            "อยู่เย็น",
            "รักษาศีล",
            "แสนสุข",
            "คนซื่อ",
            "พรหมมา",
            "ผลดี",
            "มาลัย");
    private static final List<String> TITLES = List.of(
            "นาย",
            "นาง",
            "นางสาว",
            "น.ส.",
            "นาย ",
            "ด.ช.",
            "ด.ญ.",
            "เด็กชาย",
            "เด็กหญิง",
            "ว่าที่ร้อยตรี",
            "ว่าที่ร้อยตรีหญิง ",
            "ร.ต.อ.",
            "พ.ต.ท.",
            "ดร.",
            "ม.ร.ว.",
            "พ.จ.ท.",
            "พล.ต.ต.",
            "รศ.ดร.",
            "นพ.",
            "ทพญ.",
            "นาวาโท");
    /** Behind which a given name alone may be something else. */
    private static final List<String> WHOLE_TITLES = List.of(
            "คุณ",
            "ครู",
            "อาจารย์ ",
            "กำนัน",
            "ผู้ใหญ่บ้าน",
            "ผญบ.",
            "อจ. ",
            "ลุง",
            "น้า",
            "จ.ส.อ. ",
            "นายแพทย์",
            "เภสัชกรหญิง ");

    private static final List<String> LABELS =
            List.of("ผู้รับผิดชอบ: {%s}", "ลงชื่อ {%s}", "ชื่อ-สกุล : {%s}", "ผู้ประสานงาน {%s}", "เจ้าของบัญชี {%s}");
    private static final List<String> AROUND = List.of(
            "รับเรื่องของ %s แล้วดำเนินการ",
            "ช่วยเหลือผู้เดือดร้อน (%s) ตามระเบียบ",
            "บันทึกการลงพื้นที่ลงวันที่ 5 มีนาคม 2564 %s",
            "%s เป็นผู้ประสานงาน",
            "ผู้ร้อง: %s, ได้แก้ไขแล้ว",
            "ดำเนินการตามคำร้องที่ 15/2564 ของ“%s”แล้ว");
    private static final List<String> PLACES = List.of(
            "อำเภอนางรอง",
            "ตำบลนางแล",
            "ตลาดนางเลิ้ง",
            "ถนนพหลโยธิน",
            "ชุมชนคลองนางหงส์",
            "บ้านหนองนายพราน",
            "ตำบลนางบวช");
    private static final List<String> POSITIONS = List.of(
            "นายกเทศมนตรี",
            "รองนายกเทศมนตรี",
            "นายก อบต.",
            "นายช่างโยธา",
            "นายทะเบียนท้องถิ่น",
            "นายอำเภอ",
            "นายแพทย์สาธารณสุขจังหวัด",
            "นายสัตวแพทย์",
            "ปลัดเทศบาล",
            "นายตรวจ",
            "ผู้อำนวยการกองคลัง",
            "นางพยาบาลวิชาชีพ",
            "นายกสมาคมกีฬา",
            "นายกองเอก");
    private static final List<String> SENTENCES = List.of(
            "%1$s ลงนามในหนังสือ มท 08%2$02d.3/ว %3$d ลงวันที่ %4$d มีนาคม 2564",
            "จัดประชุมที่%5$s วันที่ %4$02d.%2$02d.2564 เวลา 08.30 - 16.30 น. ผู้เข้าร่วม %3$d คน",
            "เบิกจ่ายงบประมาณ 1,%3$d,500.00 บาท ตามฎีกาที่ %3$d/2564 โดย%1$s",
            "โครงการเลขที่ 64%2$02d7%3$06d รหัสงบประมาณ 65%3$06d41%2$02d000000",
            "สอบถามสำนักงานเทศบาล โทร. 053-123456 ต่อ 1%2$d สายด่วน 1567",
            "%1$sและคณะออกตรวจ%5$s พบเด็กชายและเด็กหญิง %4$d คน น.ส.3ก. %3$d ฉบับ",
            "จัดอบรมปี พ.ศ. 2562 2563 2564 จำนวน %4$d ครั้ง ร้อยละ %2$d.%4$d ของแผน",
            "ร้านค้าในตลาด %3$d ราย ทนายความอาสา %2$d คน นายจ้าง %4$d ราย เจ้านายและลูกน้อง",
            "ผู้ป่วยติดเตียง %3$d ราย ทะเบียนเลขที่ %2$d-%3$d-%4$d เครื่องครุภัณฑ์ 416-%2$02d-0%3$03d",
            "ประกวดนางนพมาศและธนาคารขยะ %3$d สมาชิก ที่%5$s ตามคำสั่งที่ %3$d/2564",
            "ขุดบึงนางแก้ว ปูซอยนายแดง ใช้เจ้าหน้าที่ %2$d นาย และทหาร %4$d นายร่วมขุด คุณภาพน้ำดี ครูผู้ดูแลเด็ก %2$d คน",
            "ผู้รับผิดชอบ: กองช่าง %1$s ผู้รายงาน นิติกร ชำนาญการ ลงชื่อ รับทราบ แล้ว พระสงฆ์ %2$d รูป พระราชบัญญัติเทศบาล",
            "https://www.example.go.th/news/%3$d%4$02d%3$d%4$02d%3$d/doc-08%3$d%4$02d%3$d.pdf อ.เมือง ลำปาง",
            "พิกัด 18.%3$06d, 98.%3$06d ระยะทาง 0.%3$d กิโลเมตร https://www.example.go.th/news/%3$d?id=%2$d");

    private final Random random;

    PlantedWords(long seed) {
        random = new Random(seed);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** One of a kind, by its rule, in one of its writings. */
    String of(String rule) {
        return switch (rule) {
            case "personal-id" -> written(id(), List.of("1-4-5-2-1", "13", "1-4-5-3"));
            case "personal-telephone" -> telephone();
            case "personal-email" ->
                any(List.of("somchai", "k.aew_ta", "Wilai99", "p-rote"))
                        + digits(2)
                        + any(List.of(
                                "@gmail.com",
                                "@yahoo.co.th",
                                "@example.com",
                                "[at]example[dot]org",
                                " (at) gmail.com",
                                " AT hotmail DOT com",
                                "@gmail,com",
                                "@outlook .com",
                                "%40example.com"));
            case "personal-account" ->
                any(List.of(
                                "เลขที่บัญชี ",
                                "บัญชีธนาคารกรุงไทย ",
                                "ธ.ก.ส. ",
                                "โอนเข้าออมสิน ",
                                "KTB ",
                                "BAAC: ",
                                "ธ.กรุงเทพ ",
                                "Account No. "))
                        + "{" + written("1" + digits(9), List.of("10", "3-1-5-1", "3-6-1")) + "}";
            default -> name();
        };
    }

    private String name() {
        String surname = any(SURNAME);
        return switch (random.nextInt(5)) {
            case 0 -> any(WHOLE_TITLES) + whole(surname);
            case 1 -> any(LABELS).replace("%s", whole(surname));
            case 2 ->
                "https://example.go.th/{" + any(List.of("นาย", "นาง")) + any(GIVEN) + any(List.of("-", "_", "+"))
                        + surname + "}.pdf";
            default -> any(TITLES) + any(GIVEN) + (random.nextInt(4) == 0 ? "" : " " + surname);
        };
    }

    private String whole(String surname) {
        return any(GIVEN) + " " + surname;
    }

    private String telephone() {
        String number = "0" + any(List.of("6", "8", "9")) + digits(8);
        return switch (random.nextInt(4)) {
            case 0 -> "+66" + number.substring(1);
            case 1 -> "02-" + "3" + digits(2) + "-" + digits(4);
            case 2 -> any(List.of("โทร {", "มือถือ {")) + any(List.of(number.substring(1), dashed(number))) + "}";
            default -> written(number, List.of("10", "3-7", "3-3-4", "2-4-4"));
        };
    }

    /** In groups that nobody expects. */
    private static String dashed(String number) {
        return number.substring(0, 4) + "-" + number.substring(4, 5) + "-" + number.substring(5);
    }

    /** In groups, with one of the signs between them, at times in Thai digits or with what can't be seen. */
    private String written(String digits, List<String> shapes) {
        String sign = any(List.of("-", " ", "\u00A0", "\u2013", " - "));
        List<String> groups = new ArrayList<>();
        int at = 0;
        for (String size : any(shapes).split("-", -1)) {
            groups.add(digits.substring(at, at + Integer.parseInt(size)));
            at += Integer.parseInt(size);
        }
        String all = String.join(sign, groups);
        return switch (random.nextInt(4)) {
            case 0 -> ThaiDigits.toThai(all);
            case 1 -> all.charAt(0) + "\u200B" + all.substring(1);
            default -> all;
        };
    }

    private String id() {
        String first = (1 + random.nextInt(8)) + digits(11);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (13 - i) * (first.charAt(i) - '0');
        }
        return first + (11 - sum % 11) % 10;
    }

    String sentenceAround(String word) {
        return any(AROUND).replace("%s", word);
    }

    String clean() {
        return String.format(
                Locale.ROOT,
                any(SENTENCES),
                any(POSITIONS),
                1 + random.nextInt(12),
                100 + random.nextInt(900),
                1 + random.nextInt(28),
                any(PLACES));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
