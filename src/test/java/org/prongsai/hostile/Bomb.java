package org.prongsai.hostile;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.damage.Parts;
import org.prongsai.example.ExampleRound;
import org.prongsai.form.FormWriter;
import org.prongsai.message.Messages;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.text.Language;

/** A small file that would cost a careless reader all its memory or hours; each is a real form with one part of it replaced. */
enum Bomb {
    DEEP_NESTING(RejectReason.TOO_LARGE, parts -> parts.put(Form.SHEET, Form.HEAD + "<a>".repeat(2_000_000))),
    ONE_LONG_TEXT(
            RejectReason.TOO_LARGE,
            parts -> parts.put(
                    Form.SHEET, sheet(row("<c t=\"inlineStr\"><is><t>" + "ก".repeat(2_000_000) + Form.CLOSED)))),
    LONG_TEXTS_SHARED(RejectReason.TOO_LARGE, parts -> {
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"x\"><si><t>" + "ก".repeat(32_000) + "</t></si></sst>");
        parts.put(Form.SHEET, sheet(row("<c t=\"s\"><v>0</v></c>".repeat(9_000)).repeat(50)));
    }),
    MANY_ATTRIBUTES(RejectReason.TOO_LARGE, parts -> {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        parts.put(Form.SHEET, sheet("<row" + attributes + "/>"));
    }),
    MANY_NAMES(RejectReason.TOO_LARGE, parts -> {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            elements.append("<e").append(i).append("/>");
        }
        parts.put(Form.SHEET, sheet(elements.toString()));
    }),
    MANY_CELLS_IN_MANY_SHEETS(RejectReason.TOO_LARGE, parts -> {
        parts.put(Form.SHEET, sheet(row("<c><v>1</v></c>".repeat(10_000)).repeat(6)));
        parts.edit(
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<sheets>(.*?<sheet [^>]*/>)", "<sheets>" + "$1".repeat(40)));
    }),
    MANY_MERGED_AREAS(
            RejectReason.TOO_LARGE,
            parts -> parts.put(Form.SHEET, sheet("<mergeCell ref=\"A1:B2\"/>".repeat(600_000)))),
    MANY_HEADINGS(RejectReason.NO_TABLE, parts -> {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            cells.append("<c t=\"inlineStr\"><is><t>สถานะ</t></is></c>");
        }
        StringBuilder rows = new StringBuilder(row(cells.toString()));
        for (int row = 2; row < 92; row++) {
            rows.append(row("<c r=\"MZZ" + row + "\"><v>1</v></c>" + "<c><v>1</v></c>".repeat(5_000)));
        }
        parts.put(Form.SHEET, sheet(rows.toString()));
    }),
    MANY_NAMESPACES(
            RejectReason.TOO_LARGE,
            parts -> parts.put(Form.SHEET, sheet(each(80_000, i -> "<row xmlns:p" + i + "='a'/>")))),
    MANY_INSTRUCTIONS(
            RejectReason.TOO_LARGE, parts -> parts.put(Form.SHEET, sheet(each(400_000, i -> "<?q" + i + "?>")))),
    SPACES_IN_THE_SHEET(
            RejectReason.TOO_LARGE, parts -> parts.put(Form.SHEET, Form.HEAD + " ".repeat(20 << 20) + "</worksheet>")),
    SPACES_IN_THE_TEXTS(
            RejectReason.TOO_LARGE,
            parts -> parts.put("xl/sharedStrings.xml", "<sst>" + " ".repeat(20 << 20) + "</sst>")),
    LONG_COMMENT(
            RejectReason.TOO_LARGE,
            parts -> parts.put(Form.SHEET, Form.HEAD + "<!--" + "x".repeat(20 << 20) + "--></worksheet>"));

    private final RejectReason refusal;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
    private final Consumer<Parts> fuse;

    Bomb(RejectReason refusal, Consumer<Parts> fuse) {
        this.refusal = refusal;
        this.fuse = fuse;
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static String sheet(String rows) {
        return Form.HEAD + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** What it is to end as. */
    RejectReason refusal() {
        return refusal;
    }

    byte[] bytes() {
        Parts parts = new Parts(Form.EMPTY);
        fuse.accept(parts);
        return parts.zip();
    }

    /** What the kinds above are written with. */
    private static final class Form {
        static final String SHEET = "xl/worksheets/sheet1.xml";
        static final String HEAD = "<worksheet>";
        static final byte[] EMPTY = new FormWriter(ExampleRound.plan(), new Messages(Language.TH))
                .write(ExampleRound.plan().divisions().get(0));
        static final String CLOSED = "</t></is></c>";
    }

    private static String each(int times, IntFunction<String> made) {
        return IntStream.range(0, times).mapToObj(made).collect(Collectors.joining());
    }
}
