package org.prongsai.render.memo;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.word.Picture;
import org.prongsai.render.word.WordTemplate;
import org.prongsai.text.Language;

/**
 * {@code memo.docx}: the official memo to the mayor with the published table annexed, from {@code templates/memo.docx},
 * which the secretariat edits in Word. An official letter is in Thai, whatever language the run speaks.
 */
@AutoService(OutputFormat.class)
public final class MemoDocx implements OutputFormat {
    public static final String FILE = "memo.docx";

    /** The office's own picture of the garuda, which no program may bring along. */
    private static final String EMBLEM = "garuda.png";

    /** 1.5 cm, as the regulations on correspondence have it. */
    private static final long EMBLEM_HEIGHT = 540_000;

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
        return new WordTemplate(FILE, edition.templates().bytes(FILE))
                .fill(new MemoFields(inThai(edition), emblem(edition)).data());
    }

    private static Optional<Picture> emblem(Edition edition) {
        return edition.templates()
                .own(EMBLEM)
                .map(content -> Picture.png(content, EMBLEM_HEIGHT)
                        .orElseThrow(() -> JobFailure.ofSetup(LocalizedMessage.of("failure.emblem", EMBLEM), null)));
    }

    private static Edition inThai(Edition edition) {
        return edition.in(
                new Messages(Language.TH).in(edition.consolidation().plan().words()));
    }
}
