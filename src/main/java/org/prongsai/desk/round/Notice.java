package org.prongsai.desk.round;

import java.util.List;
import java.util.Map;
import org.prongsai.message.LocalizedMessage;

/**
 * Notice at the top of the next page: what an action came to.
 *
 * @param good whether what was wanted was done
 * @param notes what else there is to know
 * @param typed fields of the form of what was not done, for nobody types them twice
 */
public record Notice(boolean good, LocalizedMessage sentence, List<LocalizedMessage> notes, Map<String, String> typed) {
    public Notice {
        notes = List.copyOf(notes);
        typed = Map.copyOf(typed);
    }

    public static Notice done(String key, Object... arguments) {
        return new Notice(true, LocalizedMessage.of(key, arguments), List.of(), Map.of());
    }

    /** Done, with something to know besides. */
    public static Notice noted(LocalizedMessage sentence) {
        return new Notice(true, sentence, List.of(), Map.of());
    }

    public static Notice not(LocalizedMessage sentence) {
        return new Notice(false, sentence, List.of(), Map.of());
    }

    /** The same, and what else there is to know. */
    public Notice with(List<LocalizedMessage> more) {
        return new Notice(good, sentence, more, typed);
    }

    /** The same, with what was typed. */
    public Notice keeping(Map<String, String> fields) {
        return good ? this : new Notice(false, sentence, notes, fields);
    }
}
