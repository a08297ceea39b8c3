package org.prongsai.sheet.xlsx;

import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.CellLinks;
import org.prongsai.sheet.UnreadableWorkbook;

/** Links on the cells of a package's sheet. */
final class SheetLinks {
    private SheetLinks() {}

    /** Those that lead out of the workbook; others lead to another of its cells. */
    static CellLinks of(List<SheetAsides.Link> links, Relationships related) throws UnreadableWorkbook {
        CellLinks out = new CellLinks();
        for (SheetAsides.Link link : links) {
            Optional<String> target = related.address(link.relationship());
            if (target.isPresent()) {
                out.add(link.area(), link.place().isEmpty() ? target.get() : target.get() + "#" + link.place());
            }
        }
        return out;
    }
}
