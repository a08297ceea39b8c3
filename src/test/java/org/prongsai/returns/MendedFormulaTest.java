package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;

/** What the list of faults ticks off while they are mended, by POI's evaluator. */
final class MendedFormulaTest {
    private final FilledForm form = Returned.form();
    private final List<CellFault> faults = Returned.faults(form);
    private final XSSFWorkbook marked = MarkedWorkbookTest.open(Returned.mark(form.save(), faults));

    private void type(String guideline, FormColumn column, String text) {
        XSSFCell cell = form.cell(guideline, column);
        marked.getSheet(FormLayout.SHEET)
                .getRow(cell.getRowIndex())
                .getCell(cell.getColumnIndex())
                .setCellValue(text);
    }

    /** The second column of the list, and the line above it. */
    private List<String> seen() {
        FormulaEvaluator evaluator = marked.getCreationHelper().createFormulaEvaluator();
        XSSFSheet list = marked.getSheetAt(0);
        int header = IntStream.rangeClosed(0, list.getLastRowNum())
                .filter(row -> list.getRow(row).getCell(1) != null
                        && list.getRow(row).getCell(1).toString().equals("แก้แล้ว"))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(header, header + faults.size())
                .mapToObj(row -> row == header
                        ? evaluator.evaluate(list.getRow(row - 1).getCell(0))
                        : evaluator.evaluate(list.getRow(row).getCell(1)))
                .map(MendedFormulaTest::text)
                .toList();
    }

    private static String text(CellValue value) {
        return value == null || value.getStringValue() == null ? "" : value.getStringValue();
    }

    @Test
    void a_fault_is_ticked_off_when_all_its_cells_were_changed() {
        assertThat(seen()).startsWith("ต้องแก้ไข 3 เรื่อง   ควรตรวจสอบ 3 เรื่อง   แก้แล้ว 0 จาก 5 เรื่องที่ชี้ช่องได้");
        assertThat(seen().subList(1, seen().size())).containsOnly("");
        type("1.1", FormColumn.STATUS, "บรรลุเป้าหมาย");
        type("1.1", FormColumn.EVIDENCE, "ที่ ศว 52001/12 ลงวันที่ 12 มกราคม 2564");
        assertThat(seen()).startsWith("ต้องแก้ไข 3 เรื่อง   ควรตรวจสอบ 3 เรื่อง   แก้แล้ว 1 จาก 5 เรื่องที่ชี้ช่องได้");
        assertThat(seen()).filteredOn("แก้แล้ว"::equals).hasSize(1);
        assertThat(seen()).filteredOn("แก้แล้ว 1/2"::equals).hasSize(1);
        type("1.1", FormColumn.COMPLETED_ON, "12 มกราคม 2564");
        assertThat(seen()).filteredOn("แก้แล้ว"::equals).hasSize(2);
    }
}
