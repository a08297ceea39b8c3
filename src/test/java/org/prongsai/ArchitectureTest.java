package org.prongsai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The fences between packages, each with its reason. */
@AnalyzeClasses(packages = "org.prongsai", importOptions = ProgramOnly.class)
final class ArchitectureTest {
    private static final String[] STAGES = {
        "org.prongsai.form..",
        "org.prongsai.intake..",
        "org.prongsai.read..",
        "org.prongsai.validate..",
        "org.prongsai.merge..",
        "org.prongsai.render..",
        "org.prongsai.returns..",
        "org.prongsai.mail.."
    };

    @ArchTest
    static final ArchRule model_is_facts_only = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.prongsai.model..")
            .because("facts must not change when a library does");

    @ArchTest
    static final ArchRule text_is_a_leaf = noClasses()
            .that()
            .resideInAPackage("..prongsai.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.prongsai.model..", "org.prongsai.finding..", "org.prongsai.layout..", "org.prongsai.io..")
            .because("Thai text is the same whatever is done with it");

    @ArchTest
    static final ArchRule stages_never_import_each_other = slices().matching(
                    "org.prongsai.(form|intake|read|validate|merge|render|mail)..")
            .should()
            .notDependOnEachOther()
            .because("data moves one way, through the model, and only job knows the order");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.prongsai.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_jobs_and_cli_see_stages_together = noClasses()
            .that()
            .resideInAnyPackage(
                    "..model..",
                    "..finding..",
                    "..layout..",
                    "..prongsai.text..",
                    "..prongsai.io..",
                    "..prongsai.template..",
                    "..sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGES)
            .because("what the stages share must not know them");

    @ArchTest
    static final ArchRule only_cli_parses_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("the jobs must run without a terminal");

    @ArchTest
    static final ArchRule poi_only_where_workbooks_are_written_and_xls_is_read = noClasses()
            .that()
            .resideOutsideOfPackages("..sheet..", "..form..", "..render..", "..returns..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("everything else has no business with cells");

    @ArchTest
    static final ArchRule reading_uses_poi_for_the_records_of_xls_only = noClasses()
            .that()
            .resideInAnyPackage(
                    "..read..", "..sheet.any..", "..sheet.csv..", "..sheet.ods..", "..sheet.xls..", "..sheet.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..usermodel..",
                    "org.apache.poi.xssf..",
                    "org.apache.poi.ooxml..",
                    "org.openxmlformats..")
            .because("reading streams and never builds POI's user model");

    @ArchTest
    static final ArchRule zips_are_opened_only_where_files_are = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..intake..", "..archive..", "..sheet.write..", "..render.word..", "..returns..", "..form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.compress..")
            .because("what comes from outside is measured before it is inflated");

    @ArchTest
    static final ArchRule workbooks_are_zipped_but_never_unzipped_where_they_are_written = noClasses()
            .that()
            .resideInAPackage("..sheet..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ZipFile.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ZipArchiveInputStream.class)
            .because("what comes from outside is measured before it is inflated");

    @ArchTest
    static final ArchRule velocity_only_where_templates_are_filled_in = noClasses()
            .that()
            .resideOutsideOfPackage("..prongsai.template..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.velocity..")
            .because("templates are filled in one sandbox");

    @ArchTest
    static final ArchRule pdf_libraries_only_where_paper_is_printed = noClasses()
            .that()
            .resideOutsideOfPackage("..render.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "com.ibm.icu..")
            .because("Thai on paper is put right in one place");

    @ArchTest
    static final ArchRule mail_libraries_only_in_mail = noClasses()
            .that()
            .resideOutsideOfPackage("org.prongsai.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
            .because("what goes out and comes in by mail is made harmless in one place");

    @ArchTest
    static final ArchRule standard_streams_only_in_cli = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("streams come in through the constructor and exit codes go out as values");

    @ArchTest
    static final ArchRule no_wall_clock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("the same input must give the same bytes");

    @ArchTest
    static final ArchRule no_default_locale_or_charset = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("the machine's locale and charset change nothing");
}
