package org.prongsai.hostile;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF would do or lead to, by the keys and names in its objects. */
final class PdfSkeleton {
    private static final int DEEPEST = 50;

    private PdfSkeleton() {}

    static Set<String> of(byte[] pdf) throws IOException {
        Set<String> skeleton = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Map.Entry<COSObjectKey, Long> entry :
                    document.getDocument().getXrefTable().entrySet()) {
                COSObject object = document.getDocument().getObjectFromPool(entry.getKey());
                walk(object.getObject(), skeleton, 0);
            }
        }
        return skeleton;
    }

    private static void walk(COSBase object, Set<String> skeleton, int depth) {
        if (depth > DEEPEST) {
            throw new AssertionError("too deep");
        }
        if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                String key = entry.getKey().getName();
                boolean glyph = entry.getValue() instanceof COSName && (key.equals("S") || key.equals("Subtype"));
                skeleton.add(glyph ? key + " " + ((COSName) entry.getValue()).getName() : alike(key));
                if (key.equals("URI") && entry.getValue() instanceof COSString uri) {
                    skeleton.add("URI " + uri.getString());
                }
                walk(entry.getValue(), skeleton, depth + 1);
            }
        } else if (object instanceof COSArray array) {
            array.forEach(item -> walk(item, skeleton, depth + 1));
        }
    }

    private static String alike(String key) {
        return key.replaceAll("[0-9]+", "0");
    }
}
