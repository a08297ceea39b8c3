package org.prongsai.render.workbook;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * The table as it is published: goal, guideline, unit, status, details. A guideline whose details are long takes
 * several rows with its other cells merged down, because Excel breaks pages only between rows and shows no row higher
 * than 409 points.
 */
final class OfficialSheet {
    private static final int GOAL = 1;
    private static final double MAX_HEIGHT = 190;
    private static final double MAX_PARAGRAPH_HEIGHT = 380;

    private final SheetWriter writer;
    private final boolean goals;
    private final int guidelineColumn;
    private final int unitColumn;
    private final int statusColumn;
    private final int detailsColumn;

    /** @param goals whether there is a column of them */
    private OfficialSheet(SheetWriter writer, boolean goals) {
        this.writer = writer;
        this.goals = goals;
        this.guidelineColumn = goals ? 2 : 1;
        this.unitColumn = guidelineColumn + 1;
        this.statusColumn = unitColumn + 1;
        this.detailsColumn = statusColumn + 1;
    }

    /** @return where each goal begins, by its number */
    static Map<String, String> write(WorkbookWriter book, EditionView view, Messages messages) {
        boolean goals = !view.oneLevel();
        int[] widths = goals ? new int[] {24, 50, 18, 20, 66} : new int[] {60, 20, 22, 76};
        SheetWriter writer = book.page(messages.of("sheet.official"), widths);
        ConsolidatedWorkbook.heading(writer, view, messages, "official.title");
        Stream<String> known = Stream.of("goal", "guideline", "unit", "status")
                .skip(goals ? 0 : 1)
                .map(name -> messages.of("official." + name));
        writer.row(
                CellLook.HEADER,
                Stream.concat(known, Stream.of(view.detailsHead())).toList());
        int header = writer.row();
        OfficialSheet sheet = new OfficialSheet(writer, goals);
        Map<String, String> places = new HashMap<>();
        view.official().forEach(goal -> {
            places.put(goal.number(), writer.place(writer.row() + 1, 1));
            sheet.goal(goal);
        });
        writer.frozenBelow(header).printed(header, messages.of("page.footer"));
        return places;
    }

    private void goal(EditionView.OfficialGoal goal) {
        int first = writer.row() + 1;
        String text = goal.name();
        for (EditionView.OfficialLine line : goal.lines()) {
            line(first == writer.row() + 1 ? text : "", line);
        }
        if (goals) {
            writer.mergeDown(GOAL, first, writer.row());
            stretch(first, writer.height(CellLook.TEXT, text, GOAL));
        }
    }

    private void line(String goal, EditionView.OfficialLine line) {
        int first = writer.row() + 1;
        String guideline = line.id() + " " + line.text();
        String status = line.counts().isEmpty() ? line.status() : line.status() + "\n" + line.counts();
        for (String details : pieces(line.shown())) {
            boolean top = writer.row() + 1 == first;
            List<SheetWriter.Cell> cells = new ArrayList<>(List.of(
                    new SheetWriter.Cell(CellLook.TEXT, top ? guideline : ""),
                    new SheetWriter.Cell(CellLook.CENTRED, top ? line.unit() : ""),
                    new SheetWriter.Cell(StatusLooks.of(line.kind()), top ? status : ""),
                    new SheetWriter.Cell(CellLook.TEXT, details)));
            if (goals) {
                cells.add(0, new SheetWriter.Cell(CellLook.TEXT, top ? goal : ""));
            }
            writer.row(cells);
            writer.height(writer.height(CellLook.TEXT, details, detailsColumn));
        }
        for (int column = guidelineColumn; column <= statusColumn; column++) {
            writer.mergeDown(column, first, writer.row());
        }
        double needed = Math.max(
                writer.height(CellLook.TEXT, guideline, guidelineColumn),
                Math.max(
                        writer.height(CellLook.CENTRED, line.unit(), unitColumn),
                        writer.height(CellLook.CENTRED, status, statusColumn)));
        stretch(first, needed);
    }

    /** The paragraphs in pieces that each fit a row. */
    private List<String> pieces(List<String> paragraphs) {
        List<String> pieces = new ArrayList<>();
        String piece = "";
        for (String paragraph : paragraphs.stream().flatMap(this::fitting).toList()) {
            String longer = piece.isEmpty() ? paragraph : piece + "\n" + paragraph;
            if (!piece.isEmpty() && writer.height(CellLook.TEXT, longer, detailsColumn) > MAX_HEIGHT) {
                pieces.add(piece);
                longer = paragraph;
            }
            piece = longer;
        }
        pieces.add(piece);
        return pieces;
    }

    /** A paragraph too high for any row in stretches that are not, broken at a space where there is one near. */
    private Stream<String> fitting(String paragraph) {
        double height = writer.height(CellLook.TEXT, paragraph, detailsColumn);
        if (height <= MAX_PARAGRAPH_HEIGHT) {
            return Stream.of(paragraph);
        }
        int most = Math.max(1, (int) (paragraph.length() * MAX_PARAGRAPH_HEIGHT / height));
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(paragraph);
        int letterEnd = letters.isBoundary(most) ? most : letters.preceding(most);
        int space = paragraph.lastIndexOf(' ', letterEnd);
        int end = Math.max(1, space > letterEnd / 2 ? space + 1 : letterEnd);
        return Stream.concat(Stream.of(paragraph.substring(0, end)), fitting(paragraph.substring(end)));
    }

    /** Makes the rows from {@code first} on together at least {@code needed} points high. */
    private void stretch(int first, double needed) {
        double stands = 0;
        for (int row = first; row <= writer.row(); row++) {
            stands += writer.poi().getRow(row - 1).getHeightInPoints();
        }
        double more = (needed - stands) / (writer.row() - first + 1);
        for (int row = first; more > 0 && row <= writer.row(); row++) {
            double height = writer.poi().getRow(row - 1).getHeightInPoints() + more;
            writer.poi().getRow(row - 1).setHeightInPoints((float) Math.min(409, height));
        }
    }
}
