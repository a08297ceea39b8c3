package org.prongsai.render;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.prongsai.template.VelocityText;

/** {@code report.html}: one self-contained page from {@code templates/report.html.vm}. */
@AutoService(OutputFormat.class)
public final class ReportHtml implements OutputFormat {
    public static final String FILE = "report.html";

    private static final String TEMPLATE = "report.html.vm";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public byte[] render(Edition edition) {
        String html =
                VelocityText.page(edition.templates(), TEMPLATE, edition.messages(), Map.of("report", edition.view()));
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
