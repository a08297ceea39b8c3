package org.prongsai.mail.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a plain text, or a list: lines that begin with {@code - }.
 *
 * @param lines of the paragraph, or the list's items
 */
public record TextBlock(boolean list, List<String> lines) {
    private static final String ITEM = "- ";

    public TextBlock {
        lines = List.copyOf(lines);
    }

    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean list = false;
        for (String line : (text + "\n").split("\n", -1)) {
            boolean item = line.startsWith(ITEM);
            if (!open.isEmpty() && (line.isBlank() || item != list)) {
                blocks.add(new TextBlock(list, open));
                open.clear();
            }
            if (!line.isBlank()) {
                list = item;
                open.add(item ? line.substring(ITEM.length()).strip() : line.strip());
            }
        }
        return blocks;
    }
}
