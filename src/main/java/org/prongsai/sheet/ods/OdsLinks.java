package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Links of an OpenDocument cell, which can hold several, each behind some of its words. */
final class OdsLinks {
    private record Link(String address, String words) {
        boolean isShown() {
            return words.contains(address) || words.contains(address.replaceFirst("/$", ""));
        }
    }

    private final List<Link> links = new ArrayList<>();

    void clear() {
        links.clear();
    }

    /** What leads to another cell of the workbook leads nowhere else. */
    void add(String address, String words) {
        if (!address.isBlank() && !address.startsWith("#")) {
            links.add(new Link(address.strip(), words));
        }
    }

    /** Where the cell leads, empty when nowhere; of several links those that its words do not show. */
    String address() {
        if (links.size() == 1) {
            return links.get(0).address();
        }
        Set<String> addresses = new LinkedHashSet<>();
        links.stream().filter(link -> !link.isShown()).map(Link::address).forEach(addresses::add);
        return String.join(" ", addresses);
    }
}
