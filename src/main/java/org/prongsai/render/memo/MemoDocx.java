package org.prongsai.render.memo;

import com.google.auto.service.AutoService;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.word.WordTemplate;
import org.prongsai.text.Language;

/**
 * {@code memo.docx}: the official memo to the mayor with the published table annexed, from {@code templates/memo.docx},
 * which the secretariat edits in Word. An official letter is in Thai, whatever language the run speaks.
 */
@AutoService(OutputFormat.class)
public final class MemoDocx implements OutputFormat {
    public static final String FILE = "memo.docx";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public int effort() {
        return 4;
    }

    @Override
    public byte[] render(Edition edition) {
        return new WordTemplate(FILE, edition.templates().bytes(FILE)).fill(new MemoFields(inThai(edition)).data());
    }

    private static Edition inThai(Edition edition) {
        return new Edition(
                        edition.consolidation(),
                        edition.findings(),
                        edition.severities(),
                        edition.changes(),
                        edition.asOf(),
                        new Messages(Language.TH)
                                .in(edition.consolidation().plan().words()),
                        edition.templates(),
                        edition.published())
                .withMark(edition.mark());
    }
}
