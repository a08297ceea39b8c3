package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.FileFormat;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawGrid;
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
        Optional<String> table = related.byType("sharedStrings");
        if (table.isPresent()) {
            XmlCursor.walk(parts.need(table.get()), new OwnNamespace(strings));
        }
        ApplicationName program = new ApplicationName();
        Optional<byte[]> app = parts.find(root.byType("extended-properties").orElse(ApplicationName.PART));
        if (app.isPresent()) {
            XmlCursor.walk(app.get(), program);
        }
        CoreProperties properties = CoreProperties.ofOoxml(program.name());
        Optional<byte[]> core = parts.find(root.byType("core-properties").orElse("docProps/core.xml"));
        if (core.isPresent()) {
            XmlCursor.walk(core.get(), properties);
        }
        return new RawWorkbook(
                FileFormat.XLSX,
                grids(parts, workbook, related, strings),
                workbook.date1904(),
                properties.savedBy(),
                properties.savedAt(),
                marks(parts, root, workbook));
    }

    private static Map<String, String> marks(PackageParts parts, Relationships root, WorkbookPart workbook)
            throws UnreadableWorkbook {
        CustomProperties custom = new CustomProperties();
        Optional<byte[]> part = parts.find(root.byType("custom-properties").orElse(CustomProperties.PART));
        if (part.isPresent()) {
            XmlCursor.walk(part.get(), custom);
        }
        Map<String, String> marks = new HashMap<>(custom.values());
        workbook.names().forEach(marks::putIfAbsent);
        return marks;
    }

    private static List<RawGrid> grids(
            PackageParts parts, WorkbookPart workbook, Relationships related, SharedStrings strings)
            throws UnreadableWorkbook {
        List<RawGrid> grids = new ArrayList<>();
        CellQuota count = new CellQuota();
        for (WorkbookPart.SheetEntry sheet : workbook.sheets()) {
            String part = related.byId(sheet.relationship())
                    .orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED, "no part for sheet " + sheet.name()));
            SheetParser parser = new SheetParser(strings, workbook.date1904(), count);
            XmlCursor.walk(parts.need(part), new OwnNamespace(parser));
            int slash = part.lastIndexOf('/') + 1;
            Relationships own = relationships(
                    parts,
                    part.substring(0, slash),
                    part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
            grids.add(new RawGrid(
                    sheet.name(), sheet.hidden(), parser.rows(), parser.merged(), SheetNotes.of(parts, own)));
        }
        return grids;
    }

    private static Relationships relationships(PackageParts parts, String base, String name) throws UnreadableWorkbook {
        Relationships relationships = new Relationships(base);
        Optional<byte[]> part = parts.find(name);
        if (part.isPresent()) {
            XmlCursor.walk(part.get(), relationships);
        }
        return relationships;
    }
}
