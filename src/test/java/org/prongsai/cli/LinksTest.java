package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.job.Jobs;
import org.prongsai.job.links.LinksResult;
import org.prongsai.layout.FormColumn;
import org.prongsai.links.FakeInternet;
import org.prongsai.links.LinkBehaviours;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;
import org.prongsai.text.WrittenAddress;

/** {@code check --links} asks what is written in the answers that count; what it learned is there for whoever looks later. */
final class LinksTest {
    private final FakeInternet net = new FakeInternet();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        net.close();
    }

    private LinksResult ask(RoundOnDisk round) {
        return new Jobs(
                        new RoundFolder(round.folder),
                        new Messages(Language.TH),
                        ProgressListener.silent(),
                        new Build("1", ""))
                .askLinks(ReviewRequest.PLAIN, net.asker(FakeInternet.SHORT))
                .fold(
                        result -> result,
                        wrong -> {
                            throw new AssertionError(wrong);
                        },
                        not -> {
                            throw new AssertionError(not);
                        });
    }

    private static Set<String> addresses(RoundOnDisk round) {
        Set<String> addresses = new TreeSet<>();
        round.csv("answers.csv")
                .forEach(row -> WrittenAddress.in(row.get("evidence")).forEach(found -> addresses.add(found.url())));
        return addresses;
    }

    /** Every host of the round's evidence serves its pages. */
    private Set<String> serving(RoundOnDisk round) {
        Set<String> addresses = addresses(round);
        addresses.stream()
                .map(URI::create)
                .map(uri -> uri.getHost() + " " + (uri.getScheme().equals("https") ? 443 : 80))
                .distinct()
                .forEach(host -> net.host(
                        host.substring(0, host.indexOf(' ')),
                        Integer.parseInt(host.substring(host.indexOf(' ') + 1)),
                        LinkBehaviours.page(200, "<p>ประกาศ</p>")));
        return addresses;
    }

    /** A round in which one division gives such evidence, and the others nothing. */
    private RoundOnDisk withEvidence(String evidence) {
        Plan plan = ExampleRound.plan();
        Division first = plan.divisions().get(0);
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH)).write(first));
        String guideline = plan.guidelinesOf(first).get(0).id().toString();
        form.fill(guideline, FormColumn.STATUS, "บรรลุเป้าหมาย").fill(guideline, FormColumn.EVIDENCE, evidence);
        return RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/a.xlsx", form.save());
    }

    private static List<CSVRecord> findings(RoundOnDisk round, String rule) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
    }

    @Test
    void what_was_learned_is_told_later_with_its_age_and_nobody_is_asked_again() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.merge("--quiet");
        Map<String, String> before = round.digests();
        Set<String> addresses = serving(round);
        assertThat(addresses).as("the example has evidence on the web").isNotEmpty();
        LinksResult result = ask(round);
        assertThat(result.replies()).extracting(reply -> reply.url()).containsExactlyInAnyOrderElementsOf(addresses);
        List<CSVRecord> rows = round.csv("links.csv");
        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).getParser().getHeaderNames())
                .containsExactly(
                        "guideline", "division", "url", "asked_on", "status", "final_url", "size", "sha256", "problem");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("asked_on")).isEqualTo("2021-04-20T09:00+07:00"));
        int dialled = net.dialled();
        round.merge("--quiet");
        assertThat(round.text("manifest.json"))
                .contains("\"links\" : \"" + round.digests().get("links.csv"));
        long silent = rows.stream().filter(row -> !row.get("problem").isEmpty()).count();
        assertThat(findings(round, "link-silent")).hasSize((int) silent);
        assertThat(findings(round, "link-silent"))
                .allSatisfy(row -> assertThat(row.get("message")).contains("20 เมษายน 2564"));
        assertThat(round.text("report.html").split("เมื่อตรวจลิงก์ 20 เมษายน 2564", -1).length - 1)
                .as("beside the evidence, and in the findings")
                .isGreaterThanOrEqualTo(rows.size());
        assertThat(round.run("check", "--all")).isEqualTo(ExitCode.DATA);
        assertThat(net.dialled()).isEqualTo(dialled);
        assertThat(round.run("verify")).as(round.out()).isEqualTo(ExitCode.DONE);
        assertThat(before.get("manifest.json")).isNotEqualTo(round.digests().get("manifest.json"));
        round.remove("output/links.csv").merge("--quiet");
        assertThat(round.digests()).as("a round whose links nobody asked").isEqualTo(before);
    }

    @Test
    void links_that_are_asked_anew_do_not_change_what_was_made_before() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.merge("--quiet");
        ask(round);
        round.merge("--quiet", "--format", "csv,xlsx,report.html,report.pdf,returns");
        assertThat(round.run("approve")).as(round.err()).isEqualTo(ExitCode.DONE);
        String then = round.text("links.csv");
        serving(round);
        ask(round);
        assertThat(round.text("links.csv")).isNotEqualTo(then);
        assertThat(round.outputs().keySet())
                .filteredOn(name -> name.startsWith("links/"))
                .hasSize(1);
        assertThat(round.run("publish", folder.resolve("site").toString(), "--provisional"))
                .as(round.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(round.run("verify")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("ตรวจลิงก์หลังจัดทำรายงาน");
    }

    @Test
    void what_somebody_changed_is_told_and_not_believed() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        ask(round);
        String forged = round.text("links.csv").replace("no-host", "");
        round.put("output/links.csv", forged.getBytes(StandardCharsets.UTF_8)).merge("--quiet");
        assertThat(findings(round, "links-damaged"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("message")).contains("output/links.csv"));
        assertThat(findings(round, "link-silent")).isEmpty();
    }

    @Test
    void asking_and_not_writing_do_not_go_together() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("check", "--links", "--dry-run")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("output/links.csv");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void nothing_of_this_machine_is_asked_whatever_a_form_says() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            Thread counting = new Thread(() -> {
                while (!server.isClosed()) {
                    try {
                        Socket socket = server.accept();
                        connections.incrementAndGet();
                        socket.close();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            counting.setDaemon(true);
            counting.start();
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            RoundOnDisk round = withEvidence(address + " http://localhost:8080/b http://[::1]/c");
            assertThat(round.run("check", "--links", "--all")).as(round.err()).isEqualTo(ExitCode.DATA);
            assertThat(round.out()).contains("เปิดได้ 0 เปิดไม่ได้ 3 ยังไม่ได้ตรวจ 0");
            assertThat(round.csv("links.csv"))
                    .extracting(row -> row.get("problem"))
                    .containsExactly("other-port", "not-public", "not-public");
            round.run("check");
            round.merge();
            assertThat(connections).hasValue(0);
        }
    }
}
