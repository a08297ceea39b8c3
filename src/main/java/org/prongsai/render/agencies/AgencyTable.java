package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Agency;
import org.prongsai.model.FieldSpecs;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvFile;
import org.prongsai.render.csv.CsvTable;

/** A CSV table of one agency's edition, grown by two columns that say whose row it is. */
final class AgencyTable {
    private static final CsvField AGENCY = CsvField.text("agency");
    private static final CsvField PROVINCE = CsvField.text("province");

    private final CsvTable table;
    private final List<CsvField> fields;

    /** @param keyed whether every row is an agency's, so that its code is one of those that tell rows apart */
    AgencyTable(CsvTable table, FieldSpecs asked, boolean keyed) {
        this.table = table;
        // Where a row may be the whole round's, no column can tell rows apart that is never empty.
        Stream<CsvField> own = table.fields(asked).stream().map(field -> keyed ? field : field.unkeyed());
        this.fields = Stream.concat(own, Stream.of(keyed ? CsvField.key("agency") : AGENCY, PROVINCE))
                .toList();
    }

    String file() {
        return table.fileName();
    }

    List<CsvField> fields() {
        return fields;
    }

    byte[] head() {
        return CsvFile.head(fields);
    }

    byte[] rows(Edition edition, Agency agency) {
        return rows(edition, agency.code().value(), agency.province());
    }

    /** Rows of files that are no agency's. */
    byte[] unowned(Edition edition) {
        return rows(edition, "", "");
    }

    private byte[] rows(Edition edition, String agency, String province) {
        List<List<String>> grown = new ArrayList<>();
        for (List<String> row : table.rows(edition)) {
            List<String> longer = new ArrayList<>(row);
            longer.add(agency);
            longer.add(province);
            grown.add(longer);
        }
        return CsvFile.more(fields, grown, edition.rawCsv());
    }
}
