package org.prongsai.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.desk.http.Content;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.screen.ReportView;
import org.prongsai.io.FileAccess;

/** Files that the page offers, by names of a list that we made: no other is ever opened, whatever an address says. */
final class OfferedFiles {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private OfferedFiles() {}

    /** @param rest of the address: a name, and before it {@code save} where it is to be saved */
    static Response of(OpenRound round, List<String> rest) {
        boolean save = rest.size() == 2 && rest.get(0).equals("save");
        if (rest.isEmpty() || (rest.size() > 1 && !save)) {
            return new Response.NotFound();
        }
        String name = rest.get(rest.size() - 1);
        Path output = round.folder().output();
        if (!ReportView.offered(output).contains(name)) {
            return new Response.NotFound();
        }
        Content content = new Content(FileAccess.read(output.resolve(name)));
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean shown = !save && (ending.equals("pdf") || ending.equals("html"));
        return new Response.Document(
                content, type(ending), shown ? Optional.empty() : Optional.of(name), ending.equals("html"));
    }

    private static String type(String ending) {
        return switch (ending) {
            case "pdf" -> "application/pdf";
            case "html" -> "text/html; charset=utf-8";
            case "docx" -> WORD;
            case "xlsx" -> EXCEL;
            default -> "application/octet-stream";
        };
    }
}
