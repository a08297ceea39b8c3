package org.prongsai.desk.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.prongsai.desk.http.Content;
import org.prongsai.desk.http.Response;
import org.prongsai.template.WebFont;

/** Assets of the pages: styles, script and font. */
public final class DeskAssets {
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "woff2",
            "font/woff2",
            "svg",
            "image/svg+xml");

    private final Map<String, Response> assets = Map.of(
            "desk.css", asset("desk.css", DeskTemplates.file("desk.css")),
            "desk.js", asset("desk.js", DeskTemplates.file("desk.js")),
            "mark.svg", asset("mark.svg", DeskTemplates.file("mark.svg")),
            "sarabun-thai-400.woff2", font("sarabun-thai-400.woff2"),
            "sarabun-thai-700.woff2", font("sarabun-thai-700.woff2"),
            "sarabun-latin-400.woff2", font("sarabun-latin-400.woff2"),
            "sarabun-latin-700.woff2", font("sarabun-latin-700.woff2"));

    public Response named(String name) {
        return assets.getOrDefault(name, new Response.NotFound());
    }

    private static Response font(String name) {
        try (InputStream in = WebFont.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return asset(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response asset(String name, byte[] content) {
        return new Response.Asset(
                new Content(content), TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
    }
}
