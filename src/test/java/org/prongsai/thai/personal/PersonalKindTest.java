package org.prongsai.thai.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of each kind is found, as it is written, and what looks like it and is not. */
final class PersonalKindTest {
    private static final OfficeWords OWN = new OfficeWords(
            List.of("งานสารบรรณ โทร. 0 5312 3456 ต่อ 11 อีเมล saraban@si.go.th", "municipality.si@gmail.com"),
            List.of("https://www.sriphanwari.go.th/"),
            List.of("นายสมศักดิ์ รักเมือง", "วิไล ใจงาม"));

    private static List<String> found(String text) {
        return Stream.of(PersonalKind.values())
                .flatMap(kind -> kind.in(text, OWN).stream().map(word -> kind + " " + word.written()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CITIZEN_ID|เลขประจำตัว {1101700230708} จริง",
                "CITIZEN_ID|บัตร {1-1017-00230-70-8}",
                "CITIZEN_ID|{1 1017 00230 70 8}",
                "CITIZEN_ID|{๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘}",
                "CITIZEN_ID|{1.1017.00230.70.8}",
                "CITIZEN_ID|https://x.go.th/form?id_card={1101700230708}",
                "CITIZEN_ID|https://x.go.th/file/{1101700230708}.pdf",
                "TELEPHONE|โทร {081-234-5678}",
                "TELEPHONE|โทร.{0812345678}",
                "TELEPHONE|{๐๘๑ ๒๓๔ ๕๖๗๘}",
                "TELEPHONE|ติดต่อ {+66 81 234 5678}",
                "TELEPHONE|{0066812345678}",
                "TELEPHONE|{66812345678}",
                "TELEPHONE|{09-8765-4321}",
                "TELEPHONE|({061) 234 5678} ค่ะ",
                "TELEPHONE|บ้าน {02-123-4567}",
                "TELEPHONE|โทร {053123457}",
                "TELEPHONE|{0 5312 3457}",
                "EMAIL|ส่งที่ {somchai.j@gmail.com} ได้",
                "EMAIL|ติดต่อ{somchai@yahoo.co.th}",
                "ACCOUNT|เลขที่บัญชี {123-4-56789-0} กรุงไทย",
                "ACCOUNT|ธ.ก.ส. {012345678901}",
                "ACCOUNT|โอนเข้าออมสิน {020 123 456 789}",
                "ACCOUNT|โอนที่ {1234567890} ธนาคารออมสิน",
                "NAME|ร้องเรียน{นายสมชาย ใจดี}ได้แจ้งว่า",
                "NAME|{นางสาวสมใจ  รักดี} ตำแหน่งครู",
                "NAME|{น.ส.สมใจ} แจ้ง",
                "NAME|{ด.ช.ก้อง เกียรติ} อายุ 5 ปี",
                "NAME|ผู้ร้อง {นายกมล วงศ์ใหญ่}",
                "NAME|{นายกิตติ ศรีสุข}",
                "NAME|หน้าบ้าน{นางแก้วตา ใจมั่น}หมู่ 3",
                "NAME|{ว่าที่ร้อยตรีหญิง สุดา มีสุข}",
                "NAME|กับ{ร.ต.อ.ประเสริฐ ทองดี} สภ.เมือง",
                "NAME|{ดร. วิชัย เก่งงาน}",
                "NAME|by {Mr. Somchai Jaidee} and",
                "NAME|{นายสมชาย ณ เชียงใหม่}",
                "CITIZEN_ID|เลข 13 หลัก {11 0170 0230 708}",
                "CITIZEN_ID|{1/1017/00230/70/8} ตามทะเบียน",
                "CITIZEN_ID|{110.17002.30708}",
                "TELEPHONE|โทร {081-23-45-678} ค่ะ",
                "TELEPHONE|เบอร์ {0812.345.678}",
                "TELEPHONE|มือถือ {812345678}",
                "TELEPHONE|โทร. {81 234 5678}",
                "TELEPHONE|โทร {081-234-5678}-9 สองสาย",
                "TELEPHONE|https://x.go.th/?tel={0812345678}&p=1",
                "EMAIL|ส่ง {somchai [at] example [dot] org} ได้",
                "EMAIL|ส่ง {somchai(at)gmail.com} ได้",
                "EMAIL|ส่ง {somchai AT hotmail DOT com} ได้",
                "EMAIL|ส่ง {somchai@yahoo,com} ได้",
                "EMAIL|ส่ง {somchai@gmail .com} ได้",
                "EMAIL|{สมชาย@gmail.com}",
                "EMAIL|ที่ {สมหญิง@ตัวอย่าง.ไทย} แล้ว",
                "EMAIL|{somchai%40gmail.com}",
                "ACCOUNT|BBL {123-4-56789-0}",
                "ACCOUNT|โอนผ่าน GSB {020123456789}",
                "ACCOUNT|ธ.อาคารสงเคราะห์ {1234567890}",
                "ACCOUNT|Account No. {067-0-67243-5}",
                "ACCOUNT|บัตรเดบิต {4111-1111-1111-1111}",
                "ACCOUNT|ชำระด้วย {4111111111111111}",
                "NAME|พบ{นพ.วิชัย เก่งงาน} แล้ว",
                "NAME|{ทพญ. สุดา มีสุข} ตรวจฟัน",
                "NAME|{แพทย์หญิงสุดา มีสุข} ตรวจ",
                "NAME|{เภสัชกรหญิง สุดา มีสุข} จ่ายยา",
                "NAME|{รศ.ดร.วิชัย เก่งงาน} บรรยาย",
                "NAME|{ผศ. นพ. วิชัย เก่งงาน} บรรยาย",
                "NAME|{พ. จ. ต. วิชัย เก่งงาน} ร่วม",
                "NAME|{น.อ.วิชัย เก่งงาน} ร.น.",
                "NAME|{พล.ต.ต. วิชัย เก่งงาน}",
                "NAME|{พลทหารวิชัย เก่งงาน} ช่วยงาน",
                "NAME|{ม.ร.ว.สุดา มีสุข}",
                "NAME|{พระมหาวิชัย สุทฺธิโก} รับกฐิน",
                "NAME|{พระวิชัย (ธมฺมวโร)} เทศน์",
                "NAME|{พระครูวิชัยธรรมโสภณ} รับกฐิน",
                "NAME|ขอบใจ {คุณวิชัย เก่งงาน} มาก",
                "NAME|{Ms Suda K. Meesuk} came",
                "NAME|{นายทหาร เก่งงานดี} ยื่นคำร้อง",
                "NAME|{นางรำไพ เก่งงานดี} ยื่นคำร้อง",
                "NAME|ผู้ประสานงาน {วิชัย เก่งงาน} กองช่าง",
                "NAME|เจ้าของบัญชี: {สุดา มีสุข}",
                "NAME|ชื่อ {สุดา นามสกุล มีสุข} บ้านเลขที่ 5",
                "NAME|โดย{ลุงวิชัย เก่งงาน}",
                "NAME|{อ.สุดา มีสุข} สอนรำ",
                "NAME|{ผู้ใหญ่บ้านวิชัย เก่งงาน} หมู่ 3",
                "NAME|https://x.go.th/{นายวิชัย-เก่งงาน}.pdf",
                "NAME|https://x.go.th/{%E0%B8%99%E0%B8%B2%E0%B8%A2%E0%B8%A7%E0%B8%B4%E0%B8%8A%E0%B8%B1%E0%B8%A2}.pdf",
            })
    void is_found_as_it_is_written(String kind, String text) {
        String word = text.substring(text.indexOf('{') + 1, text.indexOf('}'));
        assertThat(found(text.replace("{", "").replace("}", ""))).containsExactly(kind + " " + word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "นายกเทศมนตรีลงนาม",
                "นายก อบต. เปิดงาน",
                "นายกเมืองพัทยา และนายกลงพื้นที่ รองนายกเทศมนตรีเป็นประธาน",
                "นายช่างโยธา นายทะเบียนท้องถิ่น นายจ้าง นายหน้า นายอำเภอ นายแพทย์ชำนาญการ นายสัตวแพทย์ นายตรวจ",
                "อ.นางรอง ต.นางบวช นางเลิ้ง นกนางแอ่น ประกวดนางนพมาศ คลองนางหงส์",
                "ทนายความ เจ้านาย น.ส.3 น.ส. ๓ ก เด็กชายและเด็กหญิง 20 คน เด็กชายอายุ 5 ปี",
                "ร้านนางสมศรี กุดนางใย",
                "มท 0810.3/ว 1234 ลงวันที่ 08/12/2564 จำนวน 1,234,567.00 บาท",
                "เวลา 08.30 - 16.30 น. วันที่ 08.12.2564 และ 09.12.2564",
                "รหัส 6500812345678901234 โครงการ 66089123456 โทร 1567 สายด่วน 1669",
                "นิติบุคคล 0-9940-00165-49-5 เลขที่ 1101700230709",
                "โทร 053-123456 หรือ 0-5312-3456 ต่อ 12",
                "saraban@si.go.th planning@sriphanwari.go.th municipality.si@gmail.com saraban@other.go.th",
                "นายสมศักดิ์ รักเมือง ลงนาม นางวิไล ใจงาม เสนอ",
                "ธนาคารขยะ 1234567890 บัญชีรายชื่อ",
                "ชื่อ-สกุล (นาย/นาง/นางสาว) ที่นายาวและที่นางาม",
                "พ.ศ. 2564 ป.ป.ช. ส.ท. พ.ต.อ. ด.ช. ร.ร. ดร. MS Word",
                "ปี 2562 2563 2564 จำนวน 10 20 30 40 50",
                "https://x.go.th/page/1101700230708/a.pdf https://x.go.th/n/0812345678 https://x.go.th/a0812345678b",
                "เจ้าหน้าที่ 12 นาย ลงพื้นที่ ๑๐ นายร่วมขบวน ตำรวจ 3 นายและทหาร 2 นาย",
                "พ.ต.อ. ระบุในคำสั่ง ร.ต.ท. ผ่านการอบรม จ.ส.ต. ใช้รถราชการ นพ.สสอ. แจ้ง ม.ล. เป็นหน่วย",
                "เด็กชายและเด็กหญิงร่วมเล่นกีฬา นาย นาง นางสาว ตามแบบ",
                "ขุดบึงนางแก้ว ซ่อมสะพานนางลอย ปูซอยนายแดง ถนนนายดำ บ้านนายเขียว, ท่านางเงิน ปลูกไม้นางทอง ดอกนางเพชร",
                "พระราชบัญญัติ พระบรมราโชวาท พระนครคีรี พระธาตุดอยสุเทพ พระพุทธรูป พระสงฆ์ 9 รูป พระมหากษัตริย์ พระครู และ พระอาจารย์",
                "คุณภาพชีวิต คุณธรรม คุณวุฒิ คุณสมบัติ คุณค่า ขอบคุณ ผู้มีพระคุณ คุณครู ครูผู้ดูแลเด็ก ป้ายไวนิล ลุงป้าน้าอา",
                "ผู้รับผิดชอบ: กองคลัง เทศบาล ผู้รายงาน นิติกร ชำนาญการ ลงชื่อ รับทราบ แล้ว ชื่อ-สกุล ตำแหน่ง สังกัด",
                "อ.เมือง ลำปาง อ.สันทราย เชียงใหม่ อ.แม่ริม จ.เชียงใหม่ กำนัน ผู้ใหญ่บ้าน ร่วมงาน",
                "meet at noon, look at example.com, SCB จำนวน 12 ราย บัตรเลขที่ 12/2564",
                "นายช่างโยธา ออกตรวจ นายทะเบียน อนุมัติ นายแพทย์เชี่ยวชาญ ประจำจังหวัด นางพยาบาล ให้ความรู้",
                "SOMETHING MISSING here",
                "ธ.ค. 2564 1234567890 SCBX 1234567890 BAYVIEW 1234567890 4111111111111112",
                "อาจารย์มหาวิทยาลัย ราชภัฏ บรรยาย สท.เขต 1 พันตรี ประจำ กองทัพ ครูใหญ่ โรงเรียนเทศบาล",
            })
    void what_is_nobodys_is_not(String text) {
        assertThat(found(text)).isEmpty();
    }

    /** A cell holds 32,767 letters: none of them may cost more than the others. */
    @Test
    void the_longest_cell_is_searched_at_once() {
        List<String> longest = Stream.of(
                        "0", "0 ", "1-", "a@", "@", "a.", "นาย", "นายก", "นายสม ", "บัญชี1", "Mr", "น.ส.", "08-")
                .map(part -> part.repeat(32_767 / part.length()))
                .toList();
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> longest.forEach(PersonalKindTest::found));
    }
}
