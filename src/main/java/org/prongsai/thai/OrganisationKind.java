package org.prongsai.thai;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kind of local organisation, by which its name begins in full or in short. */
enum OrganisationKind {
    SUBDISTRICT_MUNICIPALITY("เทศบาลตำบล", "ทต."),
    TOWN_MUNICIPALITY("เทศบาลเมือง", "ทม."),
    CITY_MUNICIPALITY("เทศบาลนคร", "ทน."),
    SUBDISTRICT_ADMINISTRATION("องค์การบริหารส่วนตำบล", "อบต."),
    PROVINCIAL_ADMINISTRATION("องค์การบริหารส่วนจังหวัด", "อบจ.");

    /** What every kind of municipality is called where the kind does not matter. */
    static final String MUNICIPALITY = "เทศบาล";

    private final String full;
    private final String brief;

    OrganisationKind(String full, String brief) {
        this.full = full;
        this.brief = brief;
    }

    /** The kind that a name without white space begins with. */
    static Optional<OrganisationKind> of(String squeezed) {
        return Arrays.stream(values())
                .filter(kind -> squeezed.startsWith(kind.full))
                .findFirst();
    }

    String full() {
        return full;
    }

    String brief() {
        return brief;
    }

    boolean isMunicipality() {
        return full.startsWith(MUNICIPALITY);
    }

    /** The kinds that are easily taken for this one, itself among them: a municipality's may have been raised. */
    List<OrganisationKind> family() {
        return Arrays.stream(values())
                .filter(kind -> kind == this || (kind.isMunicipality() && isMunicipality()))
                .toList();
    }
}
