package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.FileFormat;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.CoveredCells;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.PackageParts;
import org.prongsai.sheet.xml.XmlCursor;

/** Reader of .xlsx and .xlsm by streaming: only the parts that hold cells, no styles, no user model. */
public final class XlsxReader {
    /** @throws UnreadableWorkbook when it is no whole workbook; never with part of the cells */
    public RawWorkbook read(PackageParts parts) throws UnreadableWorkbook {
        Relationships root = relationships(parts, "", "_rels/.rels");
        String main = root.byType("officeDocument").orElse("xl/workbook.xml");
        if (!parts.has(main)) {
            throw new UnreadableWorkbook(parts.has("word/document.xml") ? Reason.WORD : Reason.NOT_A_WORKBOOK, main);
        }
        return workbook(parts, root, main);
    }

    private static RawWorkbook workbook(PackageParts parts, Relationships root, String main) throws UnreadableWorkbook {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String file = main.substring(folder.length());
        if (!file.endsWith(".xml")) {
            throw new UnreadableWorkbook(file.endsWith(".bin") ? Reason.XLSB : Reason.NOT_A_WORKBOOK, main);
        }
        WorkbookPart workbook = new WorkbookPart();
        XmlCursor.walk(parts.need(main), new OwnNamespace(workbook));
        if (workbook.sheets().isEmpty()) {
            throw new UnreadableWorkbook(file.startsWith("document") ? Reason.WORD : Reason.NOT_A_WORKBOOK, main);
        }
        Relationships related = relationships(parts, folder, folder + "_rels/" + file + ".rels");
        SharedStrings strings = new SharedStrings();
        parts.walk(related.byType("sharedStrings"), new OwnNamespace(strings));
        ThemeColours theme = new ThemeColours();
        parts.walk(related.byType("theme"), new OwnNamespace(theme));
        CellStyles styles = new CellStyles(theme);
        parts.walk(related.byType("styles"), new OwnNamespace(styles));
        ApplicationName program = new ApplicationName();
        parts.walk(root.byType("extended-properties").or(() -> Optional.of(ApplicationName.PART)), program);
        CoreProperties properties = CoreProperties.ofOoxml(program.name());
        parts.walk(root.byType("core-properties").or(() -> Optional.of("docProps/core.xml")), properties);
        return new RawWorkbook(
                FileFormat.XLSX,
                grids(parts, workbook, related, strings, styles),
                workbook.date1904(),
                properties.savedBy(),
                properties.savedAt(),
                marks(parts, root, workbook));
    }

    private static Map<String, String> marks(PackageParts parts, Relationships root, WorkbookPart workbook)
            throws UnreadableWorkbook {
        CustomProperties custom = CustomProperties.ofOoxml();
        parts.walk(root.byType("custom-properties").or(() -> Optional.of(CustomProperties.PART)), custom);
        Map<String, String> marks = new HashMap<>(custom.values());
        workbook.names().forEach(marks::putIfAbsent);
        return marks;
    }

    private static List<RawGrid> grids(
            PackageParts parts, WorkbookPart workbook, Relationships related, SharedStrings strings, CellStyles styles)
            throws UnreadableWorkbook {
        List<RawGrid> grids = new ArrayList<>();
        CellQuota count = new CellQuota();
        for (WorkbookPart.SheetEntry sheet : workbook.sheets()) {
            if (sheet.relationship().isEmpty()) {
                // A sheet of macros, as Excel itself writes it: it has no cells.
                grids.add(new RawGrid(sheet.name(), sheet.hidden(), List.of()));
                continue;
            }
            String part = related.byId(sheet.relationship())
                    .orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED, "no part for sheet " + sheet.name()));
            SheetParser parser = new SheetParser(strings, styles, workbook.date1904(), count);
            XmlCursor.walk(parts.need(part), new OwnNamespace(parser));
            grids.add(grid(parts, sheet, part, parser, count));
        }
        return grids;
    }

    private static RawGrid grid(
            PackageParts parts, WorkbookPart.SheetEntry sheet, String part, SheetParser parser, CellQuota count)
            throws UnreadableWorkbook {
        int slash = part.lastIndexOf('/') + 1;
        Relationships own = relationships(
                parts, part.substring(0, slash), part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        List<RawObject> objects = new ArrayList<>(SheetObjects.of(parts, own, count));
        objects.addAll(parser.pictures());
        CoveredCells covered = new CoveredCells(parser.rows(), parser.asides().merged());
        objects.addAll(covered.objects());
        return new RawGrid(
                sheet.name(),
                sheet.hidden(),
                SheetLinks.of(parser.asides().links(), own).on(covered.rows()),
                parser.asides().merged(),
                SheetNotes.of(parts, own),
                objects,
                parser.asides().hiddenColumns());
    }

    private static Relationships relationships(PackageParts parts, String base, String name) throws UnreadableWorkbook {
        Relationships relationships = new Relationships(base);
        parts.walk(Optional.of(name), relationships);
        return relationships;
    }
}
