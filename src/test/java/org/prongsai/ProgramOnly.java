package org.prongsai;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The program's classes without its tests', in whichever folder they were built; ArchUnit's own option knows {@code target} alone. */
final class ProgramOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/");
    }
}
