package org.prongsai.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.prongsai.cli.PlanOnPaper;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
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
    private static final Pattern MARK = Pattern.compile("@@[A-Z0-9]+@@");
    private static final Agency TEMPLATE = new Agency(new DivisionCode("T"), "@@AGENCY@@", "จังหวัด@@PROVINCE@@");

    private final Plan plan;
    private final List<Map<String, byte[]>> forms = new ArrayList<>();

    private ManyAgencies(Plan plan) {
        this.plan = plan;
        FormWriter writer = new FormWriter(plan.of(TEMPLATE), new Messages(Language.TH));
        for (Division division : plan.divisions()) {
            FilledForm filled = new FilledForm(writer.write(division));
            int row = 0;
            for (Guideline guideline : plan.guidelines()) {
                String id = guideline.id().toString();
                filled.fill(id, FormColumn.STATUS, "@@S" + row + "@@")
                        .fill(id, FormColumn.DETAILS, "@@D" + row + "@@")
                        .fill(id, FormColumn.EVIDENCE, "@@E" + row + "@@");
                row++;
            }
            forms.add(parts(filled.savedBy("เจ้าหน้าที่", ManyForms.SAVED).save()));
        }
    }

    /** @param args the round folder to make, and how many agencies */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        Plan plan = ManyForms.plan(DIVISIONS);
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
                        own.resolve(division.code() + ".xlsx"), zipped(forms.get(i), words(agency, division, random)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for each mark, and for the template's stamp. */
    private Map<String, String> words(Agency agency, Division division, Random random) {
        Map<String, String> words = new HashMap<>();
        Stamp blank = Stamp.of(plan.of(TEMPLATE), division);
        Stamp own = Stamp.of(plan.of(agency), division);
        words.put(blank.planDigest(), own.planDigest());
        words.put(blank.code().toString(), own.code().toString());
        words.put("@@AGENCY@@ จังหวัด@@PROVINCE@@", agency.fullName());
        for (int row = 0; row < plan.guidelines().size(); row++) {
            words.put("@@S" + row + "@@", ManyForms.status(random));
            words.put("@@D" + row + "@@", ManyForms.words(random));
            words.put("@@E" + row + "@@", "https://example.go.th/" + random.nextInt(1_000_000));
        }
        return words;
    }

    private static Map<String, byte[]> parts(byte[] form) throws UncheckedIOException {
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(form))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts, Map<String, String> words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2021, 4, 1, 10, 0));
                zip.putNextEntry(entry);
                boolean same = part.getKey().startsWith("xl/worksheets/")
                        || part.getKey().equals("xl/styles.xml");
                zip.write(same ? part.getValue() : filled(part.getValue(), words));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] filled(byte[] part, Map<String, String> words) {
        String text = new String(part, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (!MARK.matcher(word.getKey()).matches()) {
                text = text.replace(word.getKey(), word.getValue());
            }
        }
        StringBuilder out = new StringBuilder();
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            marks.appendReplacement(out, Matcher.quoteReplacement(words.getOrDefault(marks.group(), marks.group())));
        }
        return marks.appendTail(out).toString().getBytes(StandardCharsets.UTF_8);
    }
}
