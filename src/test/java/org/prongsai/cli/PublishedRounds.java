package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.Editions;
import org.prongsai.PlanVariant;
import org.prongsai.model.Filing;
import org.prongsai.model.Plan;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Publication;
import org.prongsai.model.StatusSource;
import org.prongsai.oracle.OracleRound;
import org.prongsai.round.ReadyPlan;
import org.prongsai.text.Language;

/** Rounds that were published, each into a folder beside it. */
final class PublishedRounds {
    static final Publication OPEN = new Publication(
            "DGA Open Government License",
            "https://www.sriphanwari.example",
            "O43",
            new PublicContact("งานประชาสัมพันธ์ สำนักปลัดเทศบาล", "0 4200 0000", "info@sriphanwari.example"),
            List.of());

    private final Path folder;

    PublishedRounds(Path folder) {
        this.folder = folder;
    }

    Path web(String name) {
        return folder.resolve(name + "-web");
    }

    private RoundOnDisk published(RoundOnDisk round, String name) {
        assertThat(round.run("publish", web(name).toString(), "--provisional"))
                .as(round.err())
                .isZero();
        return round;
    }

    /** The example as it is. */
    RoundOnDisk example() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("example"));
        assertThat(round.merge()).as(round.err()).isZero();
        return published(round, "example");
    }

    /** The example with a plan that says this of its publication. */
    RoundOnDisk example(String name, Publication said) {
        Plan plan = Editions.example(Language.TH).consolidation().plan();
        Filing filing = new Filing("", "", "", Optional.empty(), said, List.of(), java.util.Map.of());
        RoundOnDisk round = RoundOnDisk.example(folder.resolve(name));
        round.put("input/plan.xlsx", new PlanOnPaper(PlanVariant.filed(plan, StatusSource.ALL, filing)).bytes());
        assertThat(round.merge()).as(round.err()).isZero();
        return published(round, name);
    }

    /** Forms at random with all that people do to forms. */
    RoundOnDisk random(int seed) {
        OracleRound intent = new OracleRound(seed);
        String name = "random" + seed;
        RoundOnDisk round = RoundOnDisk.empty(folder.resolve(name));
        round.put("input/plan.xlsx", new PlanOnPaper(intent.plan()).bytes());
        intent.files().forEach((file, content) -> round.put("input/" + file, content));
        assertThat(round.run("merge", "--format", "csv")).as(round.err()).isZero();
        return published(round, name);
    }

    /** A ready plan, filled in by everybody. */
    RoundOnDisk ready(ReadyPlan plan) {
        Path place = folder.resolve(plan.word());
        RoundOnDisk round = RoundOnDisk.empty(place).on("2026-01-05T03:00:00Z");
        assertThat(round.runAsIs("init", place.toString(), "--plan", plan.word()))
                .as(round.err())
                .isZero();
        assertThat(round.run("forms")).as(round.err()).isZero();
        new FilledRound(round, plan.content()).fill();
        assertThat(round.merge()).as(round.err()).isZero();
        return published(round, plan.word());
    }
}
