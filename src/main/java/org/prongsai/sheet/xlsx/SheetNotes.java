package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.PackageParts;

/** The notes on a workbook's cells, as its people wrote them. */
final class SheetNotes {
    private SheetNotes() {}

    private record Place(int row, int column) {
        static Place of(RawNote note) {
            return new Place(note.row(), note.column());
        }
    }

    /**
     * Those of one sheet.
     *
     * @param related the sheet's own relationships
     */
    static List<RawNote> of(PackageParts parts, Relationships related) throws UnreadableWorkbook {
        List<RawNote> threads = read(parts, related.byType("threadedComment"));
        List<RawNote> notes = new ArrayList<>(threads);
        Set<Place> threaded = threads.stream().map(Place::of).collect(Collectors.toSet());
        for (RawNote classic : read(parts, related.byType("comments"))) {
            // For programs that do not know threads, Excel keeps a copy of each as a classic note.
            if (!threaded.contains(Place.of(classic))) {
                notes.add(classic);
            }
        }
        return notes;
    }

    private static List<RawNote> read(PackageParts parts, Optional<String> name) throws UnreadableWorkbook {
        CommentsPart comments = new CommentsPart();
        parts.walk(name, comments);
        return comments.notes();
    }
}
