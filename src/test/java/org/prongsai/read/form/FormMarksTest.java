package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.read.form.TinyForm.CODE;
import static org.prongsai.read.form.TinyForm.PLAN;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.RoundText;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.FormMarks.Mark;
import org.prongsai.model.GuidelineId;
import org.prongsai.sheet.TinyGrid;
import org.prongsai.sheet.xlsx.TinyWorkbook;
import org.prongsai.text.Language;

/** Whose form it is, by what little is left of its marks. */
final class FormMarksTest {
    private static final Messages THAI = new Messages(Language.TH);
    private static final String ROUND = PLAN.organisation().name() + " " + RoundText.full(PLAN.round(), THAI);
    private static final String DIVISION = THAI.of("form.division", TinyForm.DIVISION.name());

    private static Optional<FormOwner> identify(Map<String, String> marks, TinyGrid... sheets) {
        return new FormMarksReader(PLAN).identify(TinyGrid.workbook(marks, sheets));
    }

    private static Optional<FormOwner> identify(TinyGrid... sheets) {
        return identify(Map.of(), sheets);
    }

    @Test
    void a_visible_code_is_looked_for_in_short_texts_near_the_top_of_what_can_be_seen() {
        assertThat(identify(new TinyGrid("ก").at(60).row("", CODE + " ".repeat(200 - CODE.length()))))
                .get()
                .extracting(FormOwner::code)
                .hasToString(CODE);
        assertThat(identify(new TinyGrid("ก").at(61).row(CODE))).isEmpty();
        assertThat(identify(new TinyGrid("ก").row(CODE + " ".repeat(201 - CODE.length()))))
                .isEmpty();
        assertThat(identify(new TinyGrid("ก").hide().row(CODE))).isEmpty();
    }

    @Test
    void a_banner_tells_by_organisation_round_and_division_together() {
        FormOwner identity =
                identify(new TinyGrid("ก").row(ROUND).row(DIVISION)).orElseThrow();
        assertThat(identity.code()).hasToString(CODE);
        assertThat(identity.lost()).containsExactly(Mark.values());
        assertThat(identity.contradictory()).isFalse();
        assertThat(identify(new TinyGrid("ก").row(ROUND))).isEmpty();
        assertThat(identify(new TinyGrid("ก").row(DIVISION))).isEmpty();
        assertThat(identify(new TinyGrid("ก").row(ROUND).at(61).row(DIVISION))).isEmpty();
        assertThat(identify(new TinyGrid("ก").row(ROUND).row(DIVISION + " ".repeat(200))))
                .isEmpty();
    }

    @Test
    void which_guidelines_were_asked_may_be_left_in_names_or_in_a_property() {
        assertThat(identify(Map.of(
                                FormLayout.STAMP_NAME,
                                CODE,
                                FormLayout.GUIDELINES_NAME + "1",
                                "1.1",
                                "Print_Area",
                                "9.9"))
                        .orElseThrow()
                        .asked())
                .containsExactly(new GuidelineId(1, 1));
        assertThat(identify(Map.of(FormLayout.STAMP_PROPERTY, CODE, FormLayout.GUIDELINES_PROPERTY, "1.1,1.2"))
                        .orElseThrow()
                        .asked())
                .containsExactly(new GuidelineId(1, 1), new GuidelineId(1, 2));
    }

    @Test
    void an_agencys_mark_is_told_without_reading_the_form_and_else_by_reading_it() {
        AgencyMark mark = new AgencyMark(PLAN);
        String organisation = Stamp.of(PLAN, TinyForm.DIVISION).code().organisation();
        String other = CODE.substring(0, CODE.length() - 12) + "0123456789ab";
        TinyWorkbook marked = new TinyWorkbook()
                .sheet("<row><c t='inlineStr'><is><t>" + CODE + "</t></is></c></row>")
                .part(
                        "docProps/custom.xml",
                        "<Properties><property name='" + FormLayout.STAMP_PROPERTY + "'><t>" + other
                                + "</t></property></Properties>");
        assertThat(mark.organisation(marked.bytes())).contains("0123456789ab");
        TinyWorkbook unmarked =
                new TinyWorkbook().sheet("<row><c t='inlineStr'><is><t>" + CODE + "</t></is></c></row>");
        assertThat(mark.organisation(unmarked.bytes())).contains(organisation);
        assertThat(mark.organisation((CODE + ",x").getBytes(StandardCharsets.UTF_8)))
                .contains(organisation);
        assertThat(mark.organisation("ก,ข".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(mark.organisation(new byte[] {'P', 'K', 3, 4, 0})).isEmpty();
    }
}
