package org.prongsai.read.form;

import java.util.Optional;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.StampCode;
import org.prongsai.model.Plan;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.sheet.xlsx.CustomProperties;
import org.prongsai.sheet.xml.PackageParts;

/**
 * Mark of the organisation that a form was made for, found sooner than by reading the form: by the mark among the
 * file's properties, and only when that is gone by the others. Whoever reads the form whole has the last word.
 */
public final class AgencyMark {
    private final FormMarksReader marks;

    /** @param plan any that its round's forms were made from */
    public AgencyMark(Plan plan) {
        this.marks = new FormMarksReader(plan);
    }

    /** The digest of the organisation's name as {@link StampCode#organisation} has it; empty when nothing tells. */
    public Optional<String> organisation(byte[] content) {
        try {
            Optional<String> quick = property(content);
            return quick.isPresent()
                    ? quick
                    : marks.identify(new WorkbookReader(FormLayout.SHEET).read(content))
                            .map(identity -> identity.code().organisation());
        } catch (UnreadableWorkbook | RuntimeException e) {
            // It is read again as nobody's, and what is wrong with it told then.
            return Optional.empty();
        }
    }

    private static Optional<String> property(byte[] content) throws UnreadableWorkbook {
        if (!WorkbookReader.isZip(content)) {
            return Optional.empty();
        }
        CustomProperties properties = CustomProperties.ofOoxml();
        try (PackageParts parts = new PackageParts(content)) {
            parts.walk(Optional.of(CustomProperties.PART), properties);
        }
        return Optional.ofNullable(properties.values().get(FormLayout.STAMP_PROPERTY))
                .flatMap(StampCode::in)
                .map(StampCode::organisation);
    }
}
