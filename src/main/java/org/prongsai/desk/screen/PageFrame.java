package org.prongsai.desk.screen;

import java.util.List;

/**
 * Frame around every screen.
 *
 * @param title of the window
 * @param base address of the round, {@code /round/…}; empty outside one
 * @param token without which nothing is done
 * @param notice what the last action came to, empty for nothing
 * @param noticeKind {@code good} or {@code bad}
 * @param notes what else there is to know of it
 * @param other code of the language that the page can be had in
 */
public record PageFrame(
        String title,
        String organisation,
        String roundName,
        String base,
        List<StepTab> steps,
        String token,
        String notice,
        String noticeKind,
        List<String> notes,
        String other,
        String version) {
    public PageFrame {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
