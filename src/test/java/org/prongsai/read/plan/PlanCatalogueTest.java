package org.prongsai.read.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.model.Filing;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWord;
import org.prongsai.model.StatusSource;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;

/** docs/PLAN.md says what the code reads, and its examples are a plan. */
final class PlanCatalogueTest {
    private final PlanCatalogue catalogue = new PlanCatalogue();

    @Test
    void is_fresh() throws IOException {
        assertThat(Files.readString(PlanCatalogue.FILE))
                .as(PlanCatalogue.REFRESH)
                .isEqualTo(catalogue.text());
        assertThat(catalogue.strangers()).isEmpty();
    }

    @Test
    void its_examples_are_one_plan() {
        PlanReading reading = read(List.of());
        assertThat(reading).isInstanceOf(PlanReading.Read.class);
        Plan plan = ((PlanReading.Read) reading).round().plan();
        assertThat(plan.statusSource()).isEqualTo(StatusSource.LEAD);
        assertThat(plan.guidelines()).allMatch(guideline -> guideline.lead().isPresent());
        assertThat(plan.filing().signers()).hasSize(3);
        assertThat(plan.filing().of(Filing.Place.PROPOSAL)).hasSize(1);
        assertThat(plan.words().own().keySet()).containsExactly(PlanWord.values());
        assertThat(((PlanReading.Read) reading).noticed()).isEmpty();
    }

    @Test
    void sheets_that_may_be_left_out_may() {
        for (PlanSheet sheet : PlanSheet.values()) {
            // Its guidelines name goals.
            boolean needed = sheet.required() || sheet == PlanSheet.GOALS;
            assertThat(read(List.of(sheet)) instanceof PlanReading.Read)
                    .as(sheet.name())
                    .isEqualTo(!needed);
        }
    }

    @Tag("slow")
    @Tag("external")
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void says_the_same_when_libreoffice_has_saved_it(String format, @TempDir Path folder) throws IOException {
        Tools.need("soffice");
        Path in = Files.write(folder.resolve("plan.xlsx"), catalogue.plan(List.of()));
        Path out = Files.createDirectories(folder.resolve("out"));
        LibreOffice.convert(List.of(in), format, out);
        assertThat(reader().read(Files.readAllBytes(out.resolve("plan." + format))))
                .isEqualTo(read(List.of()));
    }

    private PlanReading read(List<PlanSheet> leftOut) {
        return reader().read(catalogue.plan(leftOut));
    }

    private static PlanReader reader() {
        return new PlanReader(
                "plan.xlsx", new Messages(Language.TH), RuleBook.load().ids());
    }
}
