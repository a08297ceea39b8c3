package org.prongsai.model;

import java.util.List;

/**
 * Changes since an earlier edition.
 *
 * @param sameRound whether that was of the same round
 */
public record Changes(boolean sameRound, List<Change> list) {
    public Changes {
        list = List.copyOf(list);
    }
}
