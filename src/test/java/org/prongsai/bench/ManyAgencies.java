package org.prongsai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.prongsai.cli.PlanOnPaper;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/**
 * A round of many agencies with ten divisions each, as {@link ManyForms} fills them in. One form of each division is made by
 * the program and filled in with marks, and every agency's is that form with its own words and stamp in their place: the
 * program itself would take two hours for the country.
 */
public final class ManyAgencies {
    private static final int DIVISIONS = 10;
    private static final int IN_A_PROVINCE = 100;
    private static final Agency TEMPLATE = new Agency(new DivisionCode("T"), "@@AGENCY@@", "จังหวัด@@PROVINCE@@");

    private final Plan plan;
    private final List<MarkedForm> forms = new ArrayList<>();

    private ManyAgencies(Plan plan) {
        this.plan = plan;
        FormWriter writer = new FormWriter(plan.of(TEMPLATE), new Messages(Language.TH).during(plan));
        for (Division division : plan.divisions()) {
            forms.add(new MarkedForm(writer.write(division), plan));
        }
    }

    /** @param args the round folder to make, how many agencies, and {@code own} for {@link TenColumns} */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        Plan usual = ManyForms.plan(DIVISIONS);
        Plan plan = args.length > 2 && args[2].equals(ManyForms.OWN) ? TenColumns.in(usual) : usual;
        List<Agency> agencies =
                IntStream.rangeClosed(1, count).mapToObj(ManyAgencies::agency).toList();
        Files.createDirectories(folder.resolve("output"));
        Files.createDirectories(folder.resolve("input"));
        PlanOnPaper paper = new PlanOnPaper(plan);
        agencies.forEach(one -> paper.agency(one.code().value(), one.name(), one.province()));
        Files.write(folder.resolve("input/plan.xlsx"), paper.bytes());
        ManyAgencies made = new ManyAgencies(plan);
        agencies.parallelStream().forEach(agency -> made.write(folder, agency));
    }

    private static Agency agency(int number) {
        return new Agency(
                new DivisionCode("A" + number),
                "เทศบาลตำบลที่ " + number,
                "จังหวัดที่ " + ((number - 1) / IN_A_PROVINCE + 1));
    }

    private void write(Path folder, Agency agency) {
        Path own = folder.resolve("input/returned")
                .resolve(agency.province())
                .resolve(agency.code().value());
        try {
            Files.createDirectories(own);
            for (int i = 0; i < DIVISIONS; i++) {
                Division division = plan.divisions().get(i);
                Random random = new Random(agency.code().value().hashCode() * 31L + i);
                Files.write(
                        own.resolve(division.code() + ".xlsx"), forms.get(i).filled(random, words(agency, division)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for the template's name and stamp. */
    private Map<String, String> words(Agency agency, Division division) {
        Stamp blank = Stamp.of(plan.of(TEMPLATE), division);
        Stamp own = Stamp.of(plan.of(agency), division);
        return Map.of(
                blank.planDigest(),
                own.planDigest(),
                blank.code().toString(),
                own.code().toString(),
                "@@AGENCY@@ จังหวัด@@PROVINCE@@",
                agency.fullName());
    }
}
