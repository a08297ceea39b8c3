package org.prongsai.form;

import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPaneState;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;

/**
 * Opening of a form, as the program shows it first: so large that its table is as wide as a small screen, the header and
 * the guidelines' numbers always in sight, the cursor in the first cell to fill in. The guidelines' texts do not stay: on
 * a phone they alone are as wide as the screen.
 */
final class SheetOpening {
    private static final long ZOOM = 90;
    private static final int COLUMNS_KEPT = 1;

    private SheetOpening() {}

    /** @param rows of the guidelines, from 1 */
    static void write(XSSFSheet sheet, FormColumns columns, List<Integer> rows) {
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        view.setZoomScale(ZOOM);
        view.setZoomScaleNormal(ZOOM);
        view.setSelectionArray(new CTSelection[0]);
        CTPane pane = view.isSetPane() ? view.getPane() : view.addNewPane();
        pane.setXSplit(COLUMNS_KEPT);
        pane.setYSplit(FormLayout.HEADER_ROW);
        pane.setTopLeftCell(new CellAddress(FormLayout.HEADER_ROW, COLUMNS_KEPT).formatAsString());
        pane.setActivePane(STPane.BOTTOM_RIGHT);
        pane.setState(STPaneState.FROZEN);
        view.addNewSelection().setPane(STPane.TOP_RIGHT);
        view.addNewSelection().setPane(STPane.BOTTOM_LEFT);
        int row = rows.isEmpty() ? FormLayout.HEADER_ROW : rows.get(0) - 1;
        String first = new CellAddress(row, columns.position(FormColumn.STATUS) - 1).formatAsString();
        CTSelection cursor = view.addNewSelection();
        cursor.setPane(STPane.BOTTOM_RIGHT);
        cursor.setActiveCell(first);
        cursor.setSqref(List.of(first));
    }
}
