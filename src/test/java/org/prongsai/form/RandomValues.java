package org.prongsai.form;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.model.FieldType;

/** Values as they are typed into a column of a type, put together of parts at random: right ones, odd ones and nonsense. */
final class RandomValues {
    private static final List<String> SPACES = List.of("", "", "", "", " ", "\u00A0", "  ", "\u200B", "\t", "\n");
    private static final List<String> BEFORE = List.of(
            "", "", "", "", "", "", "฿", "฿ ", "ร้อยละ ", "ร้อยละ", "ประมาณ ", "-", "−", "+", "(", "<", "~", "$", ".",
            ",");
    private static final List<String> AFTER = List.of(
            "",
            "",
            "",
            "",
            "",
            "",
            " บาท",
            "บาท",
            " บาทถ้วน",
            " คน",
            "คน",
            " กก.",
            "%",
            " %",
            " เปอร์เซ็นต์",
            ".-",
            "-",
            ".",
            ")",
            " ล้านบาท",
            " THB",
            " baht",
            " percent",
            "*",
            "?");
    private static final List<String> CHOICES = List.of(
            "ไม่ได้รับงบประมาณ",
            "นโยบายเปลี่ยน",
            "บุคลากรไม่พอ (๕ คน)",
            "บุคลากรไม่พอ(5คน)",
            "อื่น ๆ \"ระบุ\"?",
            "อื่นๆ\"ระบุ\"?",
            "money",
            "Policy",
            "STAFF",
            "other",
            "ใช่",
            "ไม่ใช่",
            "มี",
            "ไม่มี",
            "yes",
            "No",
            "TRUE",
            "✓",
            "ฝน",
            "-",
            "1");
    private static final List<String> SEPARATORS = List.of("; ", ";", "\n", ", ", " ; ", "\n\n", "/", ";;", " และ ");
    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "ม.ค.",
            "มค",
            "มิ.ย.",
            "มิถุนายน",
            "ก.ย.",
            "ธันวาคม",
            "พฤศจิกายน",
            "ก.พ",
            "เมษายน",
            "สิงหา",
            "Jan",
            "13");
    private static final List<String> YEARS =
            List.of("2563", "2564", "2564", "2565", "2021", "2020", "64", "21", "1850", "");
    private static final List<String> HOSTS = List.of(
            "www.example.go.th",
            "example.go.th",
            "a.go.th",
            "intranet",
            ".go.th",
            "EXAMPLE.GO.TH",
            "b",
            "ก.ไทย",
            "a..th",
            "");
    private static final List<String> SCHEMES = List.of(
            "https://", "https://", "http://", "HTTP://", "", "", "https:/", "ftp://", "https//", "ดู https://");
    private static final List<String> PATHS = List.of(
            "",
            "",
            "/",
            "/x,",
            "/1)",
            "/(1)",
            ".",
            ";",
            "/?u=http://a.b",
            "/ita/1",
            "/ก?b=*",
            "/#o43",
            " ",
            "/a b",
            ":8080/",
            "/~x");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** A tab beside a line break is none: LibreOffice hands formulas U+0001 for it, Excel and POI what stands there. */
    String of(FieldType type) {
        String value = any(type);
        return value.contains("\n") ? value.replace('\t', ' ') : value;
    }

    private String any(FieldType type) {
        return switch (type) {
            case INTEGER, NUMBER, MONEY, PERCENT -> quantity();
            case CHOICE, CHOICES, YES_NO -> list(CHOICES, SEPARATORS);
            case DATE -> date();
            case LINK -> links();
            case TEXT, STATUS -> pick(CHOICES);
        };
    }

    private String quantity() {
        if (random.nextInt(8) == 0) {
            return "#"
                    + (random.nextInt(20000) - 2000)
                            / List.of(1, 1, 10, 100, 1000).get(random.nextInt(5));
        }
        String digits = pick(SPACES) + pick(BEFORE) + number() + pick(AFTER) + pick(SPACES);
        return random.nextInt(4) == 0 ? thai(digits) : digits;
    }

    private String number() {
        StringBuilder number =
                new StringBuilder(String.valueOf(random.nextInt(pick(List.of(10, 101, 6000, 2_000_000)))));
        for (int at = number.length() - 3; at > 0 && random.nextInt(10) > 4; at -= random.nextInt(12) == 0 ? 2 : 3) {
            number.insert(at, random.nextInt(12) == 0 ? "." : ",");
        }
        if (random.nextInt(3) == 0) {
            number.append(random.nextInt(15) == 0 ? ',' : '.');
            number.append(random.nextInt(pick(List.of(10, 100, 1000))));
        }
        return number.toString();
    }

    private String date() {
        String day = String.valueOf(random.nextInt(33));
        String year = pick(YEARS);
        String written = switch (random.nextInt(8)) {
            case 0 -> "#" + (44_000 + random.nextInt(600));
            case 1 -> year + "-" + (random.nextInt(13) + 1) + "-" + day;
            case 2 -> "วันที่ " + day + " " + pick(MONTHS) + " พ.ศ. " + year;
            case 3, 4 -> day + pick(List.of(" ", "", "-")) + pick(MONTHS) + pick(List.of(" ", "")) + year;
            default -> {
                String slash = pick(List.of("/", "/", "/", "-", ".", " "));
                yield day + slash + (random.nextInt(13) + 1) + slash + year;
            }
        };
        return written.startsWith("#") || random.nextInt(4) > 0 ? written : pick(SPACES) + thai(written) + pick(SPACES);
    }

    private String links() {
        return IntStream.rangeClosed(0, random.nextInt(3) / 2)
                .mapToObj(i -> pick(SCHEMES) + pick(HOSTS) + pick(PATHS))
                .collect(Collectors.joining(pick(List.of("\n", "\n\n", " ", "; "))));
    }

    private String list(List<String> of, List<String> separators) {
        String separator = pick(separators);
        return pick(SPACES)
                + IntStream.rangeClosed(0, random.nextInt(4) / 2)
                        .mapToObj(i -> pick(of))
                        .collect(Collectors.joining(separator))
                + pick(SPACES);
    }

    private static String thai(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '๐' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
