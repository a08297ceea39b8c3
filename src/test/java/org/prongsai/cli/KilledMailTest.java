package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;

/** The program killed while it sends mails ({@code -Dmail.count} at {@code -Dmail.kills} points), and run again. */
@Tag("slow")
@Tag("heavy")
final class KilledMailTest {
    private static final int KILLS = Integer.getInteger("mail.kills", 1);
    private static final int MAILS = Integer.getInteger("mail.count", 15);
    private static final String LEDGER = "mail-ledger.csv";

    private final Random random = new Random(2564);

    @TempDir
    private Path folder;

    private static Plan plan() {
        Plan small = Answers.plan();
        List<Division> divisions = new ArrayList<>();
        for (int i = 1; i <= MAILS; i++) {
            divisions.add(new Division(
                    new DivisionCode("D" + i), "กองที่ " + i, Optional.of("clerk" + i + "@example.go.th")));
        }
        return new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                small.goals(),
                small.guidelines().stream()
                        .map(guideline -> new Guideline(guideline.id(), guideline.text(), new Responsible.Every()))
                        .toList(),
                divisions,
                List.of(),
                List.of());
    }

    @Test
    void each_has_exactly_one_or_is_told_to_be_unknown() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(plan()).bytes());
            round.put(
                    "mail.properties",
                    ("smtp.host = 127.0.0.1\nsmtp.security = none\nsmtp.port = "
                                    + server.getSmtp().getPort() + "\nfrom = office@example.go.th\npause = 0\n")
                            .getBytes(StandardCharsets.UTF_8));
            round.run("forms");
            Duration whole = sending(Optional.empty());
            int killedOnTheWay = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                Files.delete(folder.resolve("output").resolve(LEDGER));
                server.purgeEmailFromAllMailboxes();
                sending(Optional.of(Duration.ofNanos((long) (whole.toNanos() * random.nextDouble()))));
                int before = server.getReceivedMessages().length;
                killedOnTheWay += before < MAILS ? 1 : 0;
                again(round, server);
            }
            // One kill may fall behind the last mail; several can't all.
            assertThat(killedOnTheWay).as("kills while mails were going out").isGreaterThanOrEqualTo(KILLS / 4);
        } finally {
            server.stop();
        }
    }

    /**
     * Sends in a process of its own.
     *
     * @param kill after what time, reckoned from when the ledger is begun
     * @return from then until it ended
     */
    private Duration sending(Optional<Duration> kill) throws IOException, InterruptedException {
        Path ledger = folder.resolve("output").resolve(LEDGER);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "mail",
                        "--only",
                        "forms",
                        "--send",
                        "--yes",
                        "--dir",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && !Files.exists(ledger)) {
            Thread.sleep(1);
        }
        long begun = System.nanoTime();
        if (kill.isPresent()) {
            process.waitFor(kill.get().toNanos(), TimeUnit.NANOSECONDS);
            process.destroyForcibly();
        }
        process.waitFor();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void again(RoundOnDisk round, GreenMail server) throws MessagingException, FolderException {
        int code = round.run("mail", "--only", "forms", "--send", "--yes");
        Map<String, Integer> received = new HashMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            received.merge(((InternetAddress) message.getAllRecipients()[0]).getAddress(), 1, Integer::sum);
        }
        Map<String, String> last = new HashMap<>();
        for (CSVRecord line : round.csv(LEDGER)) {
            last.put(line.get("address"), line.get("state"));
        }
        assertThat(last).hasSize(MAILS);
        last.forEach((address, state) -> {
            int times = received.getOrDefault(address, 0);
            if (state.equals("sent")) {
                assertThat(times).as(address).isEqualTo(1);
            } else {
                assertThat(state).as(address).isEqualTo("sending");
                assertThat(times).as(address).isLessThanOrEqualTo(1);
                assertThat(round.err()).contains(address);
            }
        });
        boolean unknown = last.containsValue("sending");
        assertThat(code).isEqualTo(unknown ? ExitCode.FAILED : ExitCode.DONE);
    }
}
