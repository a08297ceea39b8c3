package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the window that the program opened gets in, and only its own pages have anything done. */
final class DeskDoorTest {
    private static final byte[] V6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    private static final String END = "\r\n";

    @TempDir
    private static Path folder;

    private static DeskOnRound desk;
    private static DeskOnRound other;

    @BeforeAll
    static void open() throws IOException {
        Path round = DeskOnRound.small(folder.resolve("round"));
        desk = DeskOnRound.open(round, folder.resolve("home"));
        other = DeskOnRound.open(round, folder.resolve("home"));
    }

    @AfterAll
    static void end() {
        desk.close();
        other.close();
        assertThat(desk.bugs).isEmpty();
    }

    private static RawAnswer got(String headers) {
        return desk.raw("GET / HTTP/1.1" + END + headers + DeskOnRound.last());
    }

    /** An action that would show in the page's language if it were done. */
    private static RawAnswer posted(String headers, String form) {
        return desk.raw("POST /language HTTP/1.1" + END + desk.host() + headers + DeskOnRound.length(form.length())
                + DeskOnRound.last() + form);
    }

    private static String form(String token) {
        return "token=" + token + "&to=th&back=/";
    }

    @Test
    void its_own_window_gets_in() {
        assertThat(got(desk.host() + desk.cookies()).status()).isEqualTo(200);
        assertThat(posted(desk.cookies() + desk.origin(), form(desk.token)).status())
                .isEqualTo(303);
        assertThat(posted(desk.cookies() + desk.origin() + "Sec-Fetch-Site: same-origin" + END, form(desk.token))
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost:PORT",
                "[::1]:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.1:0PORT",
                "127.0.0.1:PORT.",
                "127.0.0.1.:PORT",
                "127.0.0.2:PORT",
                "127.1:PORT",
                "2130706433:PORT",
                "0.0.0.0:PORT",
                "LOCALHOST:PORT",
                "127.0.0.1:PORT@evil.example",
                "evil.example@127.0.0.1:PORT",
                "127.0.0.1:PORT,evil.example",
                "127.0.0.1.nip.io:PORT",
                ""
            })
    void a_website_that_points_its_name_at_this_machine_does_not(String name) {
        String host = "Host: " + name.replace("PORT", String.valueOf(desk.port)) + END;
        RawAnswer answer = got(host + desk.cookies());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("403");
        // Nor does its door open: the key is still good for the program's own window.
        assertThat(desk.raw("GET /start?key=" + desk.key + " HTTP/1.1" + END + host + DeskOnRound.last())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_gets_in_without_a_host_or_with_two() {
        assertThat(got(desk.cookies()).status()).isEqualTo(403);
        assertThat(got(desk.host() + desk.host() + desk.cookies()).status()).isEqualTo(403);
        assertThat(got(desk.host() + "Host: evil.example" + END + desk.cookies())
                        .status())
                .isEqualTo(403);
        assertThat(got("HOST: evil.example" + END + desk.host() + desk.cookies())
                        .status())
                .isEqualTo(403);
        assertThat(desk.raw("GET / HTTP/1.0" + END + END).status()).isEqualTo(403);
    }

    @Test
    void nobody_gets_in_without_the_cookie_or_with_another_desks() {
        String letters = desk.cookie.substring(desk.cookie.indexOf('=') + 1);
        String named = desk.cookie.substring(0, desk.cookie.indexOf('=') + 1);
        for (String wrong : List.of(
                other.cookie,
                letters,
                named,
                named + letters.substring(1),
                named + letters + "x",
                named + other.cookie.substring(other.cookie.indexOf('=') + 1),
                named + desk.token,
                named + desk.key,
                "x" + desk.cookie,
                named.replace("desk", "DESK") + letters)) {
            assertThat(got(desk.host() + "Cookie: " + wrong + END).status())
                    .as(wrong)
                    .isEqualTo(403);
        }
        assertThat(got(desk.host()).status()).isEqualTo(403);
        assertThat(got(desk.host() + "Cookie: a=b; " + desk.cookie + "; c=d" + END)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEY", "", "A", "KEYA", "TOKEN", "KEY&key=KEY", "%00", "KEY%00", "%E0%B8%84"})
    void the_door_opens_once(String given) {
        String key = given.replace("KEY", desk.key).replace("TOKEN", desk.token);
        RawAnswer answer = desk.raw("GET /start?key=" + key + " HTTP/1.1" + END + desk.host() + DeskOnRound.last());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_known_window_that_opens_the_door_once_more_goes_on() {
        RawAnswer answer = desk.get("/start?key=" + desk.key);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void what_the_browser_keeps_is_kept_from_scripts_and_other_sites() {
        assertThat(desk.opened.status()).isEqualTo(303);
        assertThat(desk.opened.header("Location")).isEqualTo("/");
        assertThat(desk.opened.header("Set-Cookie"))
                .startsWith("desk" + desk.port + "=")
                .endsWith("; HttpOnly; SameSite=Strict; Path=/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Origin: null",
                "Origin: http://evil.example",
                "Origin: http://127.0.0.1",
                "Origin: http://127.0.0.1:1",
                "Origin: http://localhost:PORT",
                "Origin: https://127.0.0.1:PORT",
                "Origin: http://127.0.0.1:PORT/",
                "Origin: http://127.0.0.1:PORT.evil.example",
                "Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.example",
                "Origin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site",
                "Origin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: same-site",
                "Origin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: none",
                "Origin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
                "Referer: http://127.0.0.1:PORT/"
            })
    void another_sites_form_does_nothing(String headers) {
        String lines = headers.isEmpty() ? "" : headers.replace("PORT", String.valueOf(desk.port)) + END;
        assertThat(posted(desk.cookies() + lines, form(desk.token)).status()).isEqualTo(403);
    }

    @Test
    void nothing_is_done_without_the_token_of_its_own_pages() {
        for (String wrong : List.of(
                "to=en",
                form(""),
                form("x"),
                form(other.token),
                form(desk.key),
                form(desk.token + "x"),
                form(desk.token) + "&token=" + desk.token,
                "token=%",
                "%zz&" + form(desk.token))) {
            assertThat(posted(desk.cookies() + desk.origin(), wrong).status())
                    .as(wrong)
                    .isEqualTo(403);
        }
        assertThat(posted(desk.origin(), form(desk.token)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "x"})
    void another_sites_link_or_picture_shows_nothing(String site) {
        assertThat(got(desk.host() + desk.cookies() + "Sec-Fetch-Site: " + site + END)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_address_that_is_typed_shows_the_page() {
        assertThat(got(desk.host() + desk.cookies() + "Sec-Fetch-Site: none" + END)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/", "http://127.0.0.1:PORT/", "//evil.example/", "file:///etc/passwd"})
    void an_address_with_a_server_in_it_is_none_of_ours(String target) {
        assertThat(desk.get(target.replace("PORT", String.valueOf(desk.port))).status())
                .isEqualTo(403);
    }

    @Test
    void other_machines_do_not_reach_it() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.equals(Inet4Address.getByName("127.0.0.1"))) {
                    refused(address);
                }
            }
        }
        refused(InetAddress.getByName("127.0.0.2"));
        refused(InetAddress.getByAddress(V6));
    }

    private static void refused(InetAddress address) {
        assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, desk.port), 1000);
                    }
                })
                .as(address.toString())
                .isInstanceOf(IOException.class);
    }
}
