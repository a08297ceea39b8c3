package org.prongsai.sheet.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.PackageParts;

/** The objects that lie on a sheet of a package. */
final class SheetObjects {
    /** What is drawn in the old way, whose parts need not be whole XML: the kind, and where it lies. */
    private static final Pattern OLD =
            Pattern.compile("ObjectType=\"(\\w+)\"(.*?)</(?:\\w+:)?ClientData>", Pattern.DOTALL);

    private static final Pattern ANCHOR = Pattern.compile(
            "Anchor>\\s*(\\d{1,7})\\s*,[^,]*,\\s*(\\d{1,7})\\s*,[^,]*,\\s*(\\d{1,7})\\s*,[^,]*,\\s*(\\d{1,7})");

    private SheetObjects() {}

    /** @param related the sheet's own relationships */
    static List<RawObject> of(PackageParts parts, Relationships related, CellQuota count) throws UnreadableWorkbook {
        boolean embedded = related.has("oleObject") || related.has("package");
        DrawingPart drawing = new DrawingPart(count, embedded ? Kind.EMBEDDED : Kind.CONTROL);
        parts.walk(related.byType("drawing"), drawing);
        List<RawObject> objects = new ArrayList<>(drawing.objects());
        Optional<String> name = related.byType("vmlDrawing");
        Optional<byte[]> old = name.isPresent() ? parts.find(name.get()) : Optional.empty();
        if (old.isPresent()) {
            List<RawObject> before = old(new String(old.get(), StandardCharsets.UTF_8), embedded, count);
            objects.replaceAll(drawn -> as(drawn, before));
            before.stream()
                    .filter(one -> objects.stream().noneMatch(drawn -> isAt(drawn, one)))
                    .toList()
                    .forEach(objects::add);
        }
        return objects;
    }

    /** What is drawn as a shape, and in the old way as what it is. */
    private static RawObject as(RawObject drawn, List<RawObject> old) {
        return drawn.kind() == Kind.SHAPE
                ? old.stream()
                        .filter(one -> isAt(drawn, one))
                        .findFirst()
                        .map(one -> new RawObject(
                                one.kind(),
                                drawn.row(),
                                drawn.column(),
                                drawn.lastRow(),
                                drawn.lastColumn(),
                                drawn.text()))
                        .orElse(drawn)
                : drawn;
    }

    /** Whether they are one thing, drawn in both ways. */
    private static boolean isAt(RawObject drawn, RawObject old) {
        return drawn.row() == old.row() && drawn.column() == old.column();
    }

    private static List<RawObject> old(String part, boolean embedded, CellQuota count) throws UnreadableWorkbook {
        List<RawObject> objects = new ArrayList<>();
        Matcher matcher = OLD.matcher(part);
        while (matcher.find()) {
            Optional<Kind> kind = switch (matcher.group(1)) {
                // The frame in which a note is shown.
                case "Note" -> Optional.empty();
                case "Pict" -> Optional.of(embedded ? Kind.EMBEDDED : Kind.PICTURE);
                case "Shape", "Rect", "RectA", "Oval", "Line", "LineA", "Arc", "Polygon", "Group", "Text" ->
                    Optional.of(Kind.SHAPE);
                default -> Optional.of(Kind.CONTROL);
            };
            if (kind.isPresent()) {
                count.add(1);
                objects.add(placed(kind.get(), matcher.group(2)));
            }
        }
        return objects;
    }

    private static RawObject placed(Kind kind, String data) {
        Matcher anchor = ANCHOR.matcher(data);
        if (!anchor.find()) {
            return new RawObject(kind, 1, 1, 1, 1, "");
        }
        int[] at = new int[4];
        for (int i = 0; i < at.length; i++) {
            at[i] = Integer.parseInt(anchor.group(i + 1)) + 1;
        }
        return new RawObject(kind, at[1], at[0], Math.max(at[1], at[3]), Math.max(at[0], at[2]), "");
    }
}
