package org.prongsai.archive;

import java.util.HashSet;
import java.util.Set;

/** Names of which no two are equal: the later ones are numbered as browsers number downloads. */
public final class UniqueNames {
    private final Set<String> taken = new HashSet<>();

    public String of(String name) {
        int dot = name.indexOf('.', name.lastIndexOf('/') + 2);
        int end = dot < 0 ? name.length() : name.lastIndexOf('.');
        String label = name;
        for (int number = 2; !taken.add(label); number++) {
            label = name.substring(0, end) + " (" + number + ")" + name.substring(end);
        }
        return label;
    }
}
