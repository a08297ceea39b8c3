package org.prongsai.returns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Formula that ticks a fault off: empty as long as none of its cells was changed, then how many of them were, and the
 * word alone when all are.
 */
record MendedFormula(String word) {
    /** More make a formula longer than Excel takes. */
    static final int MAX_CELLS = 12;
    /** Names of sheets that every program reads alike in a formula; whoever calls one otherwise ticks by himself. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} _.()-]+");

    /** A cell that a fault names, in a sheet that there is. */
    record Place(XSSFSheet sheet, CellAddress address) {
        /** What it held as text, to be copied beside the list. */
        Optional<String> text() {
            return UnchangedFormula.text(sheet, address);
        }
    }

    /** The cells that a fault names, each once, as many as a formula can tell of. */
    static List<Place> places(CellFault fault, XSSFWorkbook workbook) {
        List<Place> places = fault.cells().stream()
                .filter(cell -> PLAIN.matcher(cell.sheet()).matches())
                .flatMap(cell ->
                        FaultyCells.sheet(workbook, cell)
                                .map(sheet -> new Place(sheet, FaultyCells.seen(sheet, cell)))
                                .stream())
                .distinct()
                .toList();
        return places.size() > MAX_CELLS ? List.of() : places;
    }

    /**
     * Empty for a fault of the file as a whole, and for one of more cells than a formula can tell of.
     *
     * @param copies where the texts of the places are copied to
     */
    Optional<String> of(List<Place> places, List<String> copies) {
        List<String> unchanged = IntStream.range(0, places.size())
                .mapToObj(i -> UnchangedFormula.anywhere(
                        places.get(i).sheet(), places.get(i).address(), copies.get(i)))
                .toList();
        return unchanged.isEmpty() ? Optional.empty() : Optional.of(formula(unchanged));
    }

    private String formula(List<String> unchanged) {
        if (unchanged.size() == 1) {
            return "IFERROR(IF(" + unchanged.get(0) + ",\"\",\"" + word + "\"),\"\")";
        }
        String changed = unchanged.stream().map(one -> "IF(" + one + ",0,1)").collect(Collectors.joining("+"));
        int all = unchanged.size();
        String some = "\"" + word + " \"&(" + changed + ")&\"/" + all + "\"";
        return "IFERROR(IF(" + changed + "=0,\"\",IF(" + changed + "=" + all + ",\"" + word + "\"," + some + ")),\"\")";
    }
}
