package org.prongsai.render.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.render.Edition;
import org.prongsai.render.RenderedFiles;

/** Tables of open data of an edition: what was reported, and what each code in it means. */
public final class DataTables {
    /** Of a plan that has goals, columns of its own, and columns that add up. */
    private static final Set<String> SOME = Set.of(
            DataTable.path("totals"),
            DataTable.path(CodeTable.GOALS.resource()),
            DataTable.path(CodeTable.COLUMNS.resource()));

    private DataTables() {}

    /**
     * All that the edition has.
     *
     * @param edition as the public may see it
     * @param files of the same
     */
    public static List<DataTable> of(Edition edition, RenderedFiles files) {
        StatusTable statuses = new StatusTable(edition);
        List<DataTable> tables = new ArrayList<>(new FigureTables(edition, files, statuses).tables());
        tables.addAll(new PlanCodeTables(edition).tables());
        tables.add(statuses.table());
        tables.add(new RuleTable(edition).table());
        if (!ColumnTable.columns(edition).isEmpty()) {
            tables.add(new ColumnTable(edition).table());
        }
        tables.add(new CodesTable(edition).table(tables));
        return List.copyOf(tables);
    }

    /** Where those lie that every edition has. */
    public static List<String> always() {
        return paths().stream().filter(path -> !SOME.contains(path)).toList();
    }

    /** Where a table may lie, whatever the edition. */
    public static List<String> paths() {
        return Stream.concat(
                        Stream.of("answers", "summary", "findings", "repairs", "totals", CodesTable.NAME),
                        Arrays.stream(CodeTable.values()).map(CodeTable::resource))
                .map(DataTable::path)
                .toList();
    }
}
