package org.prongsai.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;

/** A form filled in with marks, from which those of many are made by putting words in their place: to make each takes too long. */
final class MarkedForm {
    private static final Pattern MARK = Pattern.compile("@@[A-Z0-9]+@@");

    private final Plan plan;
    private final Map<String, byte[]> parts;

    /** @param empty the form that asks what the plan asks */
    MarkedForm(byte[] empty, Plan plan) {
        this.plan = plan;
        FilledForm filled = new FilledForm(empty, FormColumns.of(plan));
        for (Guideline guideline : plan.guidelines()) {
            String id = guideline.id().toString();
            int row = plan.guidelines().indexOf(guideline);
            for (FormColumn column : new FormColumn[] {FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE}) {
                filled.fill(id, column, mark(column.field(), row));
            }
            for (FieldSpec column : plan.fields().own()) {
                if (!column.isGiven()) {
                    filled.fill(id, new FormColumn(column.key()), mark(column.key(), row));
                }
            }
        }
        parts = parts(filled.savedBy("เจ้าหน้าที่", ManyForms.SAVED).unevaluated());
    }

    private static String mark(FieldKey column, int row) {
        return "@@" + column.code().toUpperCase(Locale.ROOT) + "X" + row + "@@";
    }

    /** One of the many. */
    byte[] filled(Random random, Map<String, String> owner) {
        Map<String, String> words = new HashMap<>(owner);
        for (int row = 0; row < plan.guidelines().size(); row++) {
            int at = row;
            String status = ManyForms.status(random);
            words.put(mark(FieldKey.STATUS, row), status);
            words.put(mark(FieldKey.DETAILS, row), ManyForms.words(random));
            words.put(mark(FieldKey.EVIDENCE, row), "https://example.go.th/" + random.nextInt(1_000_000));
            if (!plan.fields().own().isEmpty()) {
                TenColumns.typed(random, status).forEach((key, text) -> words.put(mark(key, at), text));
            }
        }
        return zipped(words);
    }

    private static Map<String, byte[]> parts(byte[] form) throws UncheckedIOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(form))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private byte[] zipped(Map<String, String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2021, 4, 1, 10, 0));
                zip.putNextEntry(entry);
                boolean same = part.getKey().startsWith("xl/worksheets/")
                        || part.getKey().equals("xl/styles.xml");
                zip.write(same ? part.getValue() : replaced(part.getValue(), words));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] part, Map<String, String> words) {
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
