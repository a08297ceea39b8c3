package org.prongsai.render.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.layout.WebAddress;
import org.prongsai.message.Messages;
import org.prongsai.text.WrittenAddress;
import org.prongsai.thai.ThaiDigits;

/**
 * Licence of what is published, as machines know it.
 *
 * @param id by which the Open Definition knows it, empty for others
 * @param path where its text can be read, empty where that is not known
 * @param title what people call it
 */
public record PublicLicence(String id, String path, String title) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final String CC = "(?:(?:creativecommons|ครีเอทีฟคอมมอนส์|cc)+";
    private static final String BY = "(?:by|attribution|แสดงที่มา|อ้างอิงแหล่งที่มา)";
    private static final String ALIKE = "(?:sa|sharealike|อนุญาตแบบเดียวกัน)";
    private static final String FOUR = "(?:v?40)(?:international|สากล|ระหว่างประเทศ)?(?:publiclicen[cs]e)?)+";

    /** Those that are known, however they are written; letters and figures alone are looked at. */
    private enum Known {
        DGA(
                "",
                "https://data.go.th/pages/dga-open-government-license",
                ".*dgaopengovernmentlicen[cs]e.*|dgaogl|opengovernment(?:data|licen[cs]e)(?:of)?thailand"
                        + "|(?:ข้อกำหนดและเงื่อนไข)?(?:การอนุญาตให้ใช้)?ข้อมูล(?:เปิด)?ภาครัฐ(?:แบบเปิด)?(?:ของ)?(?:สพร|dga)?"),
        CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", CC + BY + FOUR),
        CC_BY_SA("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", CC + BY + ALIKE + FOUR),
        CC0(
                "CC0-1.0",
                "https://creativecommons.org/publicdomain/zero/1.0/",
                "(?:(?:creativecommons|ครีเอทีฟคอมมอนส์)?(?:cc0|zero)(?:v?10)?(?:universal|สากล)?(?:publicdomaindedication)?)+"),
        ODC_BY(
                "ODC-BY-1.0",
                "https://opendatacommons.org/licenses/by/1-0/",
                "(?:(?:odcby|opendatacommonsattribution(?:licen[cs]e)?)(?:v?10)?)+"),
        ODBL(
                "ODbL-1.0",
                "https://opendatacommons.org/licenses/odbl/1-0/",
                "(?:(?:odbl|opendatacommonsopendatabase(?:licen[cs]e)?)(?:v?10)?)+"),
        PDDL(
                "ODC-PDDL-1.0",
                "https://opendatacommons.org/licenses/pddl/1-0/",
                "(?:odc)?pddl(?:v?10)?|opendatacommonspublicdomaindedicationandlicen[cs]e(?:v?10)?");

        private final String id;
        private final String path;
        private final Pattern written;

        Known(String id, String path, String written) {
            this.id = id;
            this.path = path;
            this.written = Pattern.compile(written);
        }

        boolean isMeant(String letters, String address) {
            return written.matcher(letters).matches() || place(address).equals(place(path));
        }

        private static String place(String address) {
            return address.replaceFirst("^https?://(?:www\\.)?", "")
                    .replace("/th/pages/", "/pages/")
                    .replace("/en/pages/", "/pages/")
                    .replaceFirst("/?(?:(?:deed|legalcode)(?:\\.\\w+)?)?/?$", "");
        }

        PublicLicence in(Messages messages) {
            return new PublicLicence(
                    id,
                    path,
                    messages.of("licence." + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    /**
     * One that a plan names.
     *
     * @return empty where it names none
     */
    public static Optional<PublicLicence> of(String written, Messages messages) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        String address = WrittenAddress.in(written).stream()
                .map(WrittenAddress::url)
                .filter(WebAddress::isPublic)
                .findFirst()
                .orElse("");
        String letters = letters(written.replace(address, ""));
        return Arrays.stream(Known.values())
                .filter(known -> known.isMeant(letters, address))
                .findFirst()
                .map(known -> known.in(messages))
                .or(() -> Optional.of(new PublicLicence("", address, written.strip())));
    }

    private static String letters(String written) {
        String plain = ThaiDigits.toArabic(written).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("").replaceFirst("^(?:สัญญาอนุญาต|licen[cs]e)", "");
    }
}
