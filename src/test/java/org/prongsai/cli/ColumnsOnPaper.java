package org.prongsai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Selection;

/** Writes a plan's own columns as an officer would have typed them. */
final class ColumnsOnPaper {
    private final Plan plan;
    private final FieldSpecs fields;

    ColumnsOnPaper(Plan plan) {
        this.plan = plan;
        this.fields = plan.fields();
    }

    List<List<String>> rows() {
        return fields.own().stream().map(this::row).toList();
    }

    private List<String> row(FieldSpec field) {
        OwnColumn own = field.own().orElseThrow();
        return List.of(
                field.key().code(),
                own.heading(),
                type(field),
                own.isGiven() ? "แผน" : "ส่วนราชการ",
                field.type().isSelection() && !own.choices().get(0).code().equals("yes")
                        ? own.choices().stream()
                                .map(choice -> choice.code().equals(choice.label())
                                        ? choice.label()
                                        : choice.code() + "=" + choice.label())
                                .collect(Collectors.joining("; "))
                        : "",
                need(own.need()),
                own.least().map(ColumnsOnPaper::limit).orElse(""),
                own.most().map(ColumnsOnPaper::limit).orElse(""),
                own.guidelines().isEmpty()
                        ? "ทุกข้อ"
                        : own.guidelines().stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining("; ")),
                summary(own.summary()),
                own.unit(),
                own.hint(),
                own.example(),
                own.published() ? "ใช่" : "ไม่");
    }

    private static String type(FieldSpec field) {
        return switch (field.type()) {
            case TEXT -> "ข้อความ";
            case DATE -> "วันที่";
            case INTEGER -> "จำนวนเต็ม";
            case NUMBER -> "จำนวน";
            case MONEY -> "เงิน";
            case PERCENT -> "ร้อยละ";
            case CHOICE -> "ตัวเลือก";
            case CHOICES -> "หลายตัวเลือก";
            case YES_NO -> "ใช่/ไม่ใช่";
            case LINK -> "ลิงก์";
            case STATUS -> throw new IllegalArgumentException("a status is no column of one's own");
        };
    }

    private String need(Need need) {
        if (need instanceof Need.WhenStatus when) {
            return "เมื่อ สถานะ = "
                    + plan.statuses().statuses().stream()
                            .filter(status -> when.codes().contains(status.code()))
                            .map(status -> status.label())
                            .collect(Collectors.joining("; "));
        }
        if (need instanceof Need.WhenChosen when) {
            return "เมื่อ " + when.other().code() + " = "
                    + when.codes().stream().sorted().collect(Collectors.joining("; "));
        }
        return need instanceof Need.Always ? "เสมอ" : "ไม่";
    }

    private static String limit(Limit limit) {
        if (limit instanceof Limit.Value number) {
            return number.value().toPlainString();
        }
        return limit instanceof Limit.Day day
                ? day.date().toString()
                : ((Limit.Column) limit).key().code();
    }

    private static String summary(ColumnSummary summary) {
        return switch (summary.kind()) {
            case SUM -> "รวม";
            case MEAN -> "เฉลี่ย";
            case RATIO -> "ร้อยละของ " + summary.of().orElseThrow().code();
            case COUNT -> "นับ";
            case LIST -> "แสดงรายการ";
            case NONE -> "ไม่แสดง";
        };
    }

    /** Headings of the sheet of guidelines beside the usual ones. */
    List<String> headings() {
        return fields.given().stream()
                .map(field -> field.own().orElseThrow().heading())
                .toList();
    }

    /** What stands under them. */
    List<String> given(Guideline guideline) {
        List<String> given = new ArrayList<>();
        fields.given().forEach(field -> {
            FieldValue value = guideline.given().get(field.key());
            given.add(value == null ? "" : written(value));
        });
        return given;
    }

    private static String written(FieldValue value) {
        if (value instanceof Completion.On on) {
            return on.date().toString();
        }
        return value instanceof Selection.Chosen chosen ? chosen.labels() : value.asWritten();
    }
}
