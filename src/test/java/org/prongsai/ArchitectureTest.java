package org.prongsai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.prongsai.links.LinkAsker;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileFormat;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Sha256;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.validate.Rule;
import org.prongsai.validate.RuleBook;

/** The fences between packages, each with its reason. {@code docs/ARCHITECTURE.md} draws them. */
@AnalyzeClasses(packages = "org.prongsai", importOptions = ProgramOnly.class)
final class ArchitectureTest {
    private static final String[] STAGES = {
        "org.prongsai.form..",
        "org.prongsai.intake..",
        "org.prongsai.read..",
        "org.prongsai.validate..",
        "org.prongsai.decide..",
        "org.prongsai.merge..",
        "org.prongsai.render..",
        "org.prongsai.returns..",
        "org.prongsai.mail.."
    };
    private static final int MAX_CLASSES = 30;

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others = slices().matching("org.prongsai.(**)")
            .should()
            .beFreeOfCycles()
            .because("a room that needs another which needs it is one room with a wall through it");

    @ArchTest
    static void no_package_is_a_hall(JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.keySet().removeAll(Set.of("org.prongsai.model", "org.prongsai.validate.rules"));
        assertThat(sizes)
                .as("classes of each package: facts and rules are lists, anything else as long holds a second thing")
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MAX_CLASSES));
    }

    @ArchTest
    static final ArchRule model_is_facts_only = classes()
            .that()
            .resideInAPackage("org.prongsai.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.prongsai.model..")
            .because("facts must not change when a library does");

    @ArchTest
    static final ArchRule text_is_a_leaf = classes()
            .that()
            .resideInAPackage("org.prongsai.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.prongsai.text..")
            .because("text is the same whatever is done with it");

    @ArchTest
    static final ArchRule thai_knows_text_alone = noClasses()
            .that()
            .resideInAPackage("org.prongsai.thai..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.prongsai..")
                    .and(not(resideInAnyPackage("org.prongsai.thai..", "org.prongsai.text.."))))
            .because("Thai text is the same whatever is done with it");

    @ArchTest
    static final ArchRule sheet_and_archive_know_no_domain_word = noClasses()
            .that()
            .resideInAnyPackage("org.prongsai.sheet..", "org.prongsai.archive..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.prongsai..")
                    .and(not(resideInAnyPackage(
                            "org.prongsai.sheet..",
                            "org.prongsai.archive..",
                            "org.prongsai.text..",
                            "org.prongsai.thai..")))
                    .and(not(belongToAnyOf(
                            CellRef.class,
                            FileFormat.class,
                            SavedTime.class,
                            SavedTime.Zoned.class,
                            SavedTime.Zoneless.class,
                            Sha256.class))))
            .because("they read and write any workbook there is, and could be a library");

    @ArchTest
    static final ArchRule engines_of_paper_and_word_know_no_edition = noClasses()
            .that()
            .resideInAnyPackage("org.prongsai.render.pdf..", "org.prongsai.render.word..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.prongsai.render..", "org.prongsai.finding..")
                    .and(not(resideInAnyPackage("org.prongsai.render.pdf..", "org.prongsai.render.word.."))))
            .because("they set any page and fill in any document");

    @ArchTest
    static final ArchRule stages_never_import_each_other = slices().matching(
                    "org.prongsai.(form|intake|read|validate|decide|merge|render|returns|mail)..")
            .should()
            .notDependOnEachOther()
            .because("data moves one way, through the model, and only job knows the order");

    @ArchTest
    static final ArchRule what_stages_share_does_not_know_them = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.prongsai.model..",
                    "org.prongsai.finding..",
                    "org.prongsai.layout..",
                    "org.prongsai.message..",
                    "org.prongsai.text..",
                    "org.prongsai.thai..",
                    "org.prongsai.io..",
                    "org.prongsai.template..",
                    "org.prongsai.round..",
                    "org.prongsai.sheet..",
                    "org.prongsai.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGES)
            .because("what the stages share must not change with them");

    @ArchTest
    static final ArchRule nobody_below_knows_the_jobs = noClasses()
            .that()
            .resideOutsideOfPackages("org.prongsai.job..", "org.prongsai.cli..", "org.prongsai.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.prongsai.job..", "org.prongsai.cli..", "org.prongsai.desk..")
            .because("a stage does what it is given, whoever ordered it");

    @ArchTest
    static final ArchRule jobs_do_not_know_the_terminal = noClasses()
            .that()
            .resideInAPackage("org.prongsai.job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.prongsai.cli..", "org.prongsai.desk..")
            .because("two faces, the terminal and the page in the browser, stand before the same jobs");

    @ArchTest
    static final ArchRule the_page_does_not_know_the_terminal_which_starts_it = noClasses()
            .that()
            .resideInAPackage("org.prongsai.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.prongsai.cli..")
            .because("each face could be had without the other, and only the command line starts both");

    @ArchTest
    static final ArchRule one_room_knows_the_server = noClasses()
            .that()
            .resideOutsideOfPackage("org.prongsai.desk.http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver..")
            .because("another server could stand there, and every request passes one gate");

    @ArchTest
    static final ArchRule the_server_knows_no_round = classes()
            .that()
            .resideInAPackage("org.prongsai.desk.http..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.sun.net.httpserver..",
                    "org.jspecify..",
                    "org.prongsai.desk.http..",
                    "org.prongsai.io..",
                    "org.prongsai.message..")
            .because("who may come in does not depend on what there is to see");

    @ArchTest
    static final ArchRule readers_of_returned_files_speak_no_language = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.prongsai.read.form..")
            .should()
            .haveRawParameterTypes(describe(
                    "that hold messages",
                    types -> types.stream().anyMatch(type -> type.isEquivalentTo(Messages.class))))
            .because("what a form says does not depend on the language of whoever reads it");

    @ArchTest
    static final ArchRule only_cli_parses_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage("org.prongsai.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("the jobs must run without a terminal");

    @ArchTest
    static final ArchRule poi_only_where_workbooks_are_written_and_xls_is_read = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.prongsai.sheet..", "org.prongsai.form..", "org.prongsai.render..", "org.prongsai.returns..")
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
            .resideOutsideOfPackages("org.prongsai.archive..", "org.prongsai.intake..", "org.prongsai.sheet..")
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
            .resideOutsideOfPackage("org.prongsai.template..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.velocity..")
            .because("templates are filled in one sandbox");

    @ArchTest
    static final ArchRule pdf_libraries_only_where_paper_is_printed = noClasses()
            .that()
            .resideOutsideOfPackage("org.prongsai.render.pdf..")
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
    static final ArchRule one_room_asks_the_addresses_that_people_wrote = noClasses()
            .that()
            .resideOutsideOfPackages("org.prongsai.links..", "org.prongsai.mail..", "org.prongsai.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..", "javax.net..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.net.Socket.class,
                    java.net.ServerSocket.class,
                    java.net.DatagramSocket.class,
                    java.net.URL.class,
                    java.net.URLConnection.class,
                    java.net.InetAddress.class,
                    java.net.InetSocketAddress.class,
                    java.nio.channels.SocketChannel.class)
            .because("to check and to merge opens no connection, whatever a file says");

    @ArchTest
    static final ArchRule it_is_asked_by_one_job_alone = noClasses()
            .that()
            .resideOutsideOfPackages("org.prongsai.links..", "org.prongsai.job.links..")
            .should()
            .callMethod(LinkAsker.class, "ask", Collection.class, Runnable.class)
            .because("links are asked when somebody says so, and never besides");

    @ArchTest
    static final ArchRule that_room_knows_no_round = classes()
            .that()
            .resideInAPackage("org.prongsai.links..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.net.ssl..",
                    "org.apache.hc.core5..",
                    "org.jspecify..",
                    "org.prongsai.links..",
                    "org.prongsai.model..",
                    "org.prongsai.text..")
            .because("what may be asked does not depend on who wrote it");

    @ArchTest
    static final ArchRule standard_streams_only_in_cli = noClasses()
            .that()
            .resideOutsideOfPackage("org.prongsai.cli..")
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
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the same input must give the same bytes");

    @ArchTest
    static final ArchRule the_systems_clock_comes_in_at_the_door = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.prongsai.cli.Main")
            .should()
            .callMethod(java.time.Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .because("a test must be able to say what day it is");

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

    @ArchTest
    static void what_is_found_by_its_kind_is_found(JavaClasses all) {
        assertThat(RuleBook.load().rules())
                .extracting(rule -> rule.getClass().getName())
                .as("each rule carries @AutoService(Rule.class)")
                .containsExactlyInAnyOrderElementsOf(concrete(all, Rule.class));
        assertThat(Formats.load().list())
                .extracting(format -> format.getClass().getName())
                .as("each output format carries @AutoService(OutputFormat.class)")
                .containsExactlyInAnyOrderElementsOf(concrete(all, OutputFormat.class));
    }

    private static List<String> concrete(JavaClasses all, Class<?> kind) {
        return all.stream()
                .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
    }
}
