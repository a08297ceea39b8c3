package org.prongsai.model;

import java.util.List;

/**
 * One of the agencies (หน่วยงาน) of a round that many take part in; each has the plan's divisions and fills in its forms.
 *
 * @param code short, stable, fit for a folder's name
 * @param province it lies in, as the plan writes it
 */
public record Agency(DivisionCode code, String name, String province) {
    /** Written without a word before it: the capital is no จังหวัด. */
    private static final List<String> WHOLE = List.of("จังหวัด", "กรุงเทพมหานคร");

    public Agency {
        if (name.isBlank() || province.isBlank()) {
            throw new IllegalArgumentException("an agency has a name and a province");
        }
    }

    /** The name that tells it from those called the same elsewhere: with its province. */
    public String fullName() {
        if (name.endsWith(province)) {
            return name;
        }
        return name + " " + (WHOLE.stream().anyMatch(province::startsWith) ? province : WHOLE.get(0) + province);
    }
}
