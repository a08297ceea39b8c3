package org.prongsai.faultinjection;

import java.time.LocalDate;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/** Evidence in the styles of many offices: links, and numbers under which documents are filed. */
final class RandomEvidence {
    private final Municipality own;
    private final SeededRandom chance;

    RandomEvidence(Municipality own, SeededRandom chance) {
        this.own = own;
        this.chance = chance;
    }

    String on(LocalDate day) {
        String text = chance.oneIn(3) ? link() : document(day);
        return chance.oneIn(6) ? text + "\n" + (chance.oneIn(2) ? link() : document(day)) : text;
    }

    private String link() {
        int number = chance.between(1, 9999);
        return switch (chance.between(1, 6)) {
            case 1 -> "https://www.town" + number + ".go.th/ita/o43/" + number + ".pdf";
            case 2 -> "http://tambon-" + number + ".or.th/news.php?id=" + number;
            case 3 -> "https://drive.google.com/file/d/" + number + "/view?usp=sharing";
            case 4 -> "https://www.facebook.com/town" + number + "/posts/" + number;
            case 5 -> "เว็บไซต์ https://town" + number + ".go.th/ข่าว/" + number;
            default -> "เพจเฟซบุ๊ก facebook.com/town" + number;
        };
    }

    private String document(LocalDate day) {
        int number = chance.between(1, 999);
        int year = day.getYear() + ThaiDates.ERA;
        String dated = " " + chance.any("ลงวันที่ ", "ลว. ", "วันที่ ", "เมื่อ ") + WrittenDate.inText(chance, day);
        String office = chance.any("สน", "มท", "ศว", "กจ", "ชม");
        String text = switch (chance.between(1, 9)) {
            case 1 -> "หนังสือ ที่ " + office + " " + chance.between(51000, 79999) + "/" + number + dated;
            case 2 -> "คำสั่ง" + own.full() + " ที่ " + number + "/" + year + dated;
            case 3 -> "บันทึกข้อความ ที่ " + office + " 0023.4/ว " + number + dated;
            case 4 -> "ว " + number + dated;
            case 5 -> "ประกาศ" + own.full() + " เรื่อง การรับของขวัญ" + dated;
            case 6 -> "รายงานการประชุม ครั้งที่ " + number % 12 + "/" + year;
            case 7 -> "ทะเบียนคุมเลขที่ " + number + "/" + year % 100;
            case 8 -> "เลขรับ " + number + dated;
            default -> own.brief() + own.place() + " ที่ " + number + "/" + year;
        };
        return chance.oneIn(3) ? ThaiDigits.toThai(text) : text;
    }
}
