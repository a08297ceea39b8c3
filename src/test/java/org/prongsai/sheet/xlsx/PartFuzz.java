package org.prongsai.sheet.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.prongsai.damage.Parts;
import org.prongsai.example.ExampleRound;
import org.prongsai.read.form.FormFuzz;
import org.prongsai.read.form.FormReading;
import org.prongsai.read.form.FuzzSeeds;

/**
 * Any bytes as one part of an otherwise good form, with a right checksum, so that nothing but the reader of that part stands
 * in the way. The first byte says which part. For {@code src/fuzz/run}.
 */
public final class PartFuzz {
    static final String TABLE = "xl/worksheets/sheet1.xml";
    static final String OPEN_DOCUMENT = "content.xml";
    public static final List<String> FUZZED = List.of(
            TABLE,
            "xl/sharedStrings.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet2.xml",
            "docProps/core.xml",
            "docProps/custom.xml",
            "xl/worksheets/_rels/sheet1.xml.rels",
            "xl/comments1.xml",
            OPEN_DOCUMENT);
    public static final byte[] FORM = ExampleRound.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("returned/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    private static final Parts SMALL = small();

    private PartFuzz() {}

    /** What takes time once is no slow input. */
    public static void fuzzerInitialize() {
        FormFuzz.fuzzerInitialize();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            outcome((input[0] & 0xFF) % FUZZED.size(), Arrays.copyOfRange(input, 1, input.length));
        }
    }

    public static FormReading outcome(int part, byte[] content) {
        Parts parts = SMALL.copy();
        parts.put(FUZZED.get(part), content);
        return FormFuzz.outcome(parts.zip());
    }

    /** The form as good as it is, or as an OpenDocument. */
    public static String whole(int part) {
        return FUZZED.get(part).equals(OPEN_DOCUMENT) ? FuzzSeeds.openDocument() : SMALL.text(FUZZED.get(part));
    }

    /** Without formulas, validations and looks, which are not read and cost the fuzzer time, and with a note. */
    private static Parts small() {
        Parts parts = new Parts(FORM);
        parts.edit(
                TABLE,
                xml -> xml.replaceAll("<c r=\"([H-Z]|A[A-Z])\\d+\"[^>]*(/>|(?<!/)>.*?</c>)", "")
                        .replaceAll("<cols>.*</cols>", "")
                        .replaceAll("</sheetData>.*", "</sheetData></worksheet>"));
        parts.put(FUZZED.get(7), FuzzSeeds.NOTES_RELATIONSHIP);
        parts.put(FUZZED.get(8), FuzzSeeds.NOTES);
        parts.put("xl/styles.xml", "<styleSheet/>");
        return parts;
    }
}
