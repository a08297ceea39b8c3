package org.prongsai.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.links.FakeInternet.SHORT;
import static org.prongsai.links.FakeInternet.address;
import static org.prongsai.links.LinkBehaviours.answered;
import static org.prongsai.links.LinkBehaviours.chunked;
import static org.prongsai.links.LinkBehaviours.endless;
import static org.prongsai.links.LinkBehaviours.manyHeaders;
import static org.prongsai.links.LinkBehaviours.page;
import static org.prongsai.links.LinkBehaviours.redirect;
import static org.prongsai.links.LinkBehaviours.says;
import static org.prongsai.links.LinkBehaviours.silentAfter;
import static org.prongsai.links.LinkBehaviours.slowly;
import static org.prongsai.links.LinkBehaviours.trickle;
import static org.prongsai.model.LinkProblem.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.LinkProblem;
import org.prongsai.model.LinkReply;
import org.prongsai.model.Sha256;

/** Each way in which a server can behave is told as it is, in time, and nobody else is spoken to. */
final class LinkAskerTest {
    private static final String OK = "<p>ประกาศ</p>";
    private final FakeInternet net = new FakeInternet();

    @AfterEach
    void close() {
        net.close();
    }

    private LinkReply ask(String url) {
        return Objects.requireNonNull(
                net.asker(SHORT).ask(List.of(url), () -> {}).get(url));
    }

    /**
     * @param status 0 for none
     * @param problem null for none
     */
    private record Case(
            String name,
            String url,
            FakeInternet.Server server,
            int status,
            @Nullable LinkProblem problem) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case plain(String name, FakeInternet.Server server, int status, @Nullable LinkProblem problem) {
        return new Case(name, "http://host.example/a", server, status, problem);
    }

    private static Case named(String url, FakeInternet.Server server, int status, @Nullable LinkProblem problem) {
        return new Case(url, url, server, status, problem);
    }

    static Stream<Case> servers() {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        return Stream.of(
                plain("a page", page(200, OK), 200, null),
                plain("no length", says(head + "\r\n" + OK), 200, null),
                plain("chunks", chunked("4\r\nabcd\r\n3;x=y\r\nefg\r\n0\r\nT: v\r\n\r\n"), 200, null),
                plain(
                        "first 100",
                        says("HTTP/1.1 100 Continue\r\n\r\n" + head + "Content-Length: 2\r\n\r\nok"),
                        200,
                        null),
                plain("203", page(203, OK), 203, null),
                plain("HTTP/1.0", says("HTTP/1.0 200 OK\r\n\r\nok"), 200, null),
                plain("more than its length", says(head + "Content-Length: 2\r\n\r\nok and more"), 200, null),
                plain("slow but in time", slowly(300, OK), 200, null),
                plain(
                        "cookies and refresh",
                        says(head + "Set-Cookie: a=b\r\nRefresh: 0;url=http://other.example/\r\n"
                                + "Content-Length: 2\r\n\r\nok"),
                        200,
                        null),
                plain(
                        "packed, unasked",
                        says(head + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nxyz"),
                        200,
                        null),
                named("http://host.example/a.pdf", answered(200, "application/pdf", "%PDF-1.7"), 200, null),
                named("http://host.example/a.pdf", answered(200, "application/octet-stream", "%PDF-1.7"), 200, null),
                named("http://host.example/a.pdf", page(200, "เข้าสู่ระบบ"), 200, PAGE_FOR_FILE),
                named("http://host.example/a.XLSX?x=1", page(200, "x"), 200, PAGE_FOR_FILE),
                plain("404", page(404, OK), 404, GONE),
                plain("410", page(410, OK), 410, GONE),
                plain("401", page(401, OK), 401, CLOSED),
                plain("403", page(403, OK), 403, CLOSED),
                plain("407", page(407, OK), 407, CLOSED),
                plain("429", page(429, OK), 429, SERVER_FAULT),
                plain("500", page(500, OK), 500, SERVER_FAULT),
                plain("503", page(503, OK), 503, SERVER_FAULT),
                plain("300", page(300, OK), 300, OTHER_STATUS),
                plain("304", says("HTTP/1.1 304 X\r\n\r\n"), 304, OTHER_STATUS),
                plain("400", page(400, OK), 400, OTHER_STATUS),
                plain("204", says("HTTP/1.1 204 X\r\n\r\n"), 204, EMPTY_ANSWER),
                plain("nothing in it", page(200, ""), 200, EMPTY_ANSWER),
                plain("to nowhere", says("HTTP/1.1 302 X\r\nContent-Length: 0\r\n\r\n"), 302, REDIRECTED_NOWHERE),
                plain("to no address", redirect(302, "http:///x"), 302, NO_ADDRESS),
                plain("to a file", redirect(302, "file:///etc/passwd"), 302, OTHER_SCHEME),
                plain("to ftp", redirect(302, "ftp://other.example/"), 302, OTHER_SCHEME),
                plain("to script", redirect(302, "javascript:alert(1)"), 302, NO_ADDRESS),
                plain("to mail", redirect(301, "http://other.example:25/"), 301, OTHER_PORT),
                plain("to a user", redirect(301, "http://a:b@other.example/"), 301, NAMES_USER),
                plain("to itself", redirect(302, "/a"), 302, REDIRECTED_IN_A_CIRCLE),
                plain("to a number of the own machine", redirect(302, "http://127.0.0.1/x"), 302, NOT_PUBLIC),
                plain("to a number in one", redirect(302, "http://2130706433/"), 302, NO_ADDRESS),
                plain("to a clouds data", redirect(307, "http://169.254.169.254/latest"), 307, NOT_PUBLIC),
                plain("to six", redirect(308, "http://[::1]/"), 308, NOT_PUBLIC),
                plain("to six with four in it", redirect(308, "http://[::ffff:10.0.0.1]/"), 308, NOT_PUBLIC),
                plain("to a private name", redirect(302, "http://inside.example/"), 302, NOT_PUBLIC),
                plain("to this machine by name", redirect(302, "http://localhost/"), 302, NOT_PUBLIC),
                plain("to nobody", redirect(302, "http://nobody.example/"), 302, NO_HOST),
                plain("to a dead host", redirect(302, "http://dead.example/"), 302, NO_CONNECTION),
                plain("silence", silentAfter(""), 0, TOO_SLOW),
                plain("silence within headers", silentAfter(head), 0, TOO_SLOW),
                plain("silence within the body", silentAfter(head + "Content-Length: 9\r\n\r\nok"), 200, TOO_SLOW),
                plain("headers, letter by letter", trickle("HTTP/1.1 200 OK\r\nX: ", "x"), 0, TOO_SLOW),
                plain("body, letter by letter", trickle(head + "\r\n", "x"), 200, TOO_SLOW),
                plain("100 for ever", trickle("", "HTTP/1.1 100 Continue\r\n\r\n"), 0, TOO_SLOW),
                plain(
                        "chunks for ever",
                        trickle("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
                        200,
                        TOO_SLOW),
                plain("endless header", endless("HTTP/1.1 200 OK\r\nX: "), 0, BROKEN_ANSWER),
                plain("endless status line", endless("HTTP/1.1 200 "), 0, BROKEN_ANSWER),
                plain("too many headers", manyHeaders(5000), 0, BROKEN_ANSWER),
                plain("shorter than its length", says(head + "Content-Length: 99\r\n\r\nok"), 200, BROKEN_ANSWER),
                plain("a length that is none", says(head + "Content-Length: many\r\n\r\nok"), 200, BROKEN_ANSWER),
                plain("a length below zero", says(head + "Content-Length: -5\r\n\r\nok"), 200, BROKEN_ANSWER),
                plain("chunks that break off", chunked("4\r\nab"), 200, BROKEN_ANSWER),
                plain("chunks of no size", chunked("zz\r\nabcd\r\n"), 200, BROKEN_ANSWER),
                plain("chunks with no last", chunked("4\r\nabcd\r\n"), 200, BROKEN_ANSWER),
                plain("another service", says("SSH-2.0-OpenSSH_9.0\r\n"), 0, BROKEN_ANSWER),
                plain("noise", says("\u0001\u0002\u0003\u0004".repeat(3000)), 0, BROKEN_ANSWER),
                plain("half a status line", says("HTTP/1.1 2"), 0, BROKEN_ANSWER),
                plain("a status of letters", says("HTTP/1.1 OK\r\n\r\n"), 0, BROKEN_ANSWER),
                plain("closed without a word", (socket, request) -> {}, 0, NO_ANSWER),
                plain("reset", (socket, request) -> socket.setSoLinger(true, 0), 0, BROKEN_ANSWER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void each_behaviour_is_told_as_it_is(Case one) {
        net.host("host.example", 80, one.server)
                .named("inside.example", List.of(address("10.1.2.3")))
                .named("localhost", List.of(address("127.0.0.1")))
                .named("dead.example", List.of(address("9.9.7.7")));
        LinkReply reply = ask(one.url);
        assertThat(reply.problem()).as(reply.toString()).isEqualTo(Optional.ofNullable(one.problem));
        assertThat(reply.status()).isEqualTo(one.status == 0 ? Optional.empty() : Optional.of(one.status));
        assertThat(reply.askedOn()).map(Object::toString).contains("2021-04-20T09:00+07:00");
        assertThat(net.dialled("host.example")).as("once, not again").isEqualTo(1);
        assertThat(net.dialled()).as("nobody else").isEqualTo(one.name.equals("to a dead host") ? 2 : 1);
        assertThat(net.requests.getOrDefault("host.example", "").lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactly("GET", "Host:", "User-Agent:", "Accept:", "Accept-Encoding:", "Connection:", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/ not-public",
                "http://10.0.0.1/ not-public",
                "http://172.31.255.255/ not-public",
                "http://192.168.1.1:8080/ not-public",
                "http://169.254.169.254/ not-public",
                "http://100.64.0.1/ not-public",
                "http://0.0.0.0/ not-public",
                "http://255.255.255.255/ not-public",
                "http://224.0.0.1/ not-public",
                "http://198.18.0.1/ not-public",
                "http://[::1]/ not-public",
                "http://[::]/ not-public",
                "http://[fe80::1]/ not-public",
                "http://[fc00::1]/ not-public",
                "http://[ff02::1]/ not-public",
                "http://[2001:db8::1]/ not-public",
                "http://[2001:0:1::1]/ not-public",
                "http://[::ffff:127.0.0.1]/ not-public",
                "http://[64:ff9b::7f00:1]/ not-public",
                "http://[2002:7f00:1::]/ not-public",
                "http://[fe80::1%25eth0]/ no-address",
                "http://2130706433/ no-address",
                "http://0x7f000001/ no-address",
                "http://0x7f.1/ no-address",
                "http://0177.0.0.1/ no-address",
                "http://127.1/ no-address",
                "http://127.0.0.1./ not-public",
                "http://127。0。0。1/ not-public",
                "http://１２７.0.0.1/ not-public",
                "http://localhost/ not-public",
                "http://intranet/ not-public",
                "http://host.example:22/ other-port",
                "http://host.example:0/ other-port",
                "http://host.example:65536/ other-port",
                "http://host.example:99999999/ no-address",
                "http://me@host.example/ names-user",
                "http://me:secret@host.example/ names-user",
                "http://host.example@127.0.0.1/ names-user",
                "http://host.example\\@127.0.0.1/ no-address",
                "ftp://host.example/ other-scheme",
                "file:///etc/passwd other-scheme",
                "gopher://host.example/ other-scheme",
                "http:///x no-address",
                "http://?x no-address",
                "http://a..b/ no-address",
                "http://-%00.example/ no-address",
                "host.example no-address",
                "http://both.example/ not-public",
                "https://both6.example/ not-public"
            })
    void what_is_not_public_is_not_even_dialled(String line) {
        int space = line.lastIndexOf(' ');
        net.host("host.example", 80, page(200, OK))
                .named("localhost", List.of(address("127.0.0.1")))
                .named("intranet", List.of(address("9.9.7.7")))
                .named("both.example", List.of(address("9.9.9.1"), address("10.0.0.1")))
                .named("both6.example", List.of(address("9.9.9.1"), address("fd00::1")));
        LinkReply reply = ask(line.substring(0, space));
        assertThat(reply.problem()).map(LinkProblem::code).contains(line.substring(space + 1));
        assertThat(net.dialled()).isZero();
        assertThat(net.looked).allMatch(name -> name.startsWith("both"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9.9.9.9", "2a00:1450::1", "64:ff9b::909:909", "2002:909:909::1", "203.0.112.255", "172.32.0.1"})
    void what_is_public_is_asked(String number) {
        net.at(address(number), 8080, page(200, OK));
        String host = number.contains(":") ? "[" + number + "]" : number;
        assertThat(ask("http://" + host + ":8080/").problem()).isEmpty();
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_dialled() {
        net.host("rebinds.example", 80, redirect(302, "/again"))
                .named("rebinds.example", List.of(address("9.9.9.1")), List.of(address("127.0.0.1")));
        LinkReply reply = ask("http://rebinds.example/");
        assertThat(reply.problem()).contains(NOT_PUBLIC);
        assertThat(reply.finalUrl()).isEqualTo("http://rebinds.example/again");
        assertThat(net.looked).containsExactly("rebinds.example", "rebinds.example");
        assertThat(net.dialled)
                .extracting(one -> one.getAddress().getHostAddress())
                .containsExactly("9.9.9.1");
    }

    @Test
    void another_of_its_addresses_is_tried_where_one_is_dead() {
        net.host("host.example", 80, page(200, OK))
                .named("host.example", List.of(address("9.9.7.1"), address("9.9.9.1")));
        assertThat(ask("http://host.example/").problem()).isEmpty();
        assertThat(net.dialled()).isEqualTo(2);
    }

    @Test
    void what_was_served_is_measured() {
        net.host("host.example", 80, page(200, OK))
                .host("large.example", 80, answered(200, "x/y", "x".repeat((int) SHORT.bytes())))
                .host("larger.example", 80, answered(200, "x/y", "x".repeat((int) SHORT.bytes() + 1)))
                .host("endless.example", 80, endless("HTTP/1.1 200 OK\r\n\r\n"));
        assertThat(ask("http://host.example/").body())
                .contains(new LinkReply.Body(OK.getBytes(StandardCharsets.UTF_8).length, Optional.of(Sha256.of(OK))));
        assertThat(ask("http://large.example/").body())
                .contains(new LinkReply.Body(SHORT.bytes(), Optional.of(Sha256.of("x".repeat((int) SHORT.bytes())))));
        for (String host : List.of("larger.example", "endless.example")) {
            LinkReply reply = ask("http://" + host + "/");
            assertThat(reply.body()).contains(new LinkReply.Body(SHORT.bytes(), Optional.empty()));
            assertThat(reply.problem()).isEmpty();
        }
    }

    @Test
    void redirects_are_followed_by_hand() {
        net.host("one.example", 80, redirect(301, "https://safe.example/b?c=d#e"))
                .safeHost(
                        "safe.example",
                        "good",
                        (socket, request) -> (request.startsWith("GET /b?c=d ")
                                        ? redirect(303, "../ผล งาน?ก=ข")
                                        : page(200, OK))
                                .serve(socket, request));
        LinkReply reply = ask("http://one.example/a");
        assertThat(reply.problem()).isEmpty();
        assertThat(reply.finalUrl())
                .isEqualTo("https://safe.example/%E0%B8%9C%E0%B8%A5%20%E0%B8%87%E0%B8%B2%E0%B8%99?%E0%B8%81=%E0%B8%82");
        assertThat(net.dialled()).isEqualTo(3);
    }

    @Test
    void five_redirects_are_followed_and_no_sixth() {
        net.host(
                "many.example",
                80,
                (socket, request) -> redirect(
                                302, "/" + (Integer.parseInt(request.substring(5, request.indexOf(" H"))) + 1))
                        .serve(socket, request));
        assertThat(ask("http://many.example/1").problem()).contains(REDIRECTED_TOO_OFTEN);
        assertThat(net.dialled()).isEqualTo(6);
    }

    @Test
    void a_circle_of_two_is_told() {
        net.host("one.example", 80, redirect(302, "http://two.example/"))
                .host("two.example", 80, redirect(302, "http://ONE.example:80#x"));
        assertThat(ask("http://one.example/").problem()).contains(REDIRECTED_IN_A_CIRCLE);
        assertThat(net.dialled()).isEqualTo(2);
    }

    @Test
    void a_way_that_is_not_safe_any_more_is_told() {
        net.safeHost("safe.example", "good", redirect(302, "http://plain.example/"))
                .host("plain.example", 80, page(200, OK));
        LinkReply reply = ask("https://safe.example/");
        assertThat(reply.problem()).contains(REDIRECTED_UNSAFELY);
        assertThat(reply.body()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good safe.example -",
                "expired expired.example certificate-expired",
                "other other.example certificate-of-other",
                "self self.example certificate-unknown"
            })
    void certificates_are_looked_at(String line) {
        String[] words = line.split(" ", -1);
        net.safeHost(words[1], words[0], page(200, OK));
        LinkReply reply = ask("https://" + words[1] + "/");
        assertThat(reply.problem().map(LinkProblem::code).orElse("-")).isEqualTo(words[2]);
        assertThat(net.requests.containsKey(words[1])).isEqualTo(words[2].equals("-"));
    }

    @Test
    void no_tls_where_it_is_asked_for_is_told() {
        net.host("plain.example", 443, says("HTTP/1.1 400 X\r\n\r\n"))
                .host("closed.example", 443, (socket, request) -> {});
        assertThat(ask("https://plain.example/").problem()).isPresent().get().isIn(NO_TLS, TOO_SLOW);
        assertThat(ask("https://closed.example/").problem()).isPresent().get().isIn(NO_TLS, TOO_SLOW);
    }

    @Test
    void a_name_of_thai_letters_is_asked_for_as_machines_write_it() {
        net.host("xn--12c4cbf7aots1ayx.xn--o3cw4h", 80, page(200, OK));
        assertThat(ask("http://เทศบาลตำบล.ไทย/ก").problem()).isIn(Optional.empty(), Optional.of(NO_HOST));
        assertThat(net.looked).singleElement().asString().startsWith("xn--").endsWith(".xn--o3cw4h");
    }

    @Test
    void a_slow_resolver_does_not_hold_up_the_run() {
        LinkAsker asker = new LinkAsker(
                host -> {
                    try {
                        Thread.sleep(30_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                (address, limit, opening) -> {
                    throw new IllegalStateException("dialled");
                },
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                SHORT,
                FakeInternet.CLOCK);
        assertThat(asker.ask(List.of("http://host.example/"), () -> {}).values())
                .extracting(LinkReply::problem)
                .containsExactly(Optional.of(TOO_SLOW));
    }

    @Test
    void an_address_is_asked_once_few_at_a_time_and_fewer_of_one_host() {
        List<String> urls = new ArrayList<>();
        for (String host : List.of("a.example", "b.example", "c.example")) {
            net.host(host, 80, net.counted(host, 40, page(200, OK)));
            IntStream.range(0, 8).forEach(i -> urls.add("http://" + host + "/" + i));
        }
        net.host("to.example", 80, redirect(302, "http://a.example/x"));
        IntStream.range(0, 4).forEach(i -> urls.add("http://to.example/" + i));
        urls.addAll(List.copyOf(urls));
        AtomicInteger told = new AtomicInteger();
        Map<String, LinkReply> replies = net.asker(SHORT).ask(urls, told::incrementAndGet);
        assertThat(replies)
                .hasSize(28)
                .allSatisfy((url, reply) -> assertThat(reply.answers()).as(url).isTrue());
        assertThat(List.copyOf(replies.keySet())).isEqualTo(urls.subList(0, 28));
        assertThat(told).hasValue(28);
        assertThat(net.dialled()).isEqualTo(32);
        assertThat(net.mostAtOnce()).isBetween(2, 4);
        assertThat(net.mostAtOnce("a.example")).isLessThanOrEqualTo(2);
    }

    @Test
    void the_run_ends_in_time_and_says_what_was_not_asked() {
        net.host("slow.example", 80, trickle("HTTP/1.1 200 OK\r\n\r\n", "x"));
        List<String> urls = IntStream.range(0, 40)
                .mapToObj(i -> String.format(Locale.ROOT, "http://slow.example/%d", i))
                .toList();
        LinkLimits limits =
                new LinkLimits(SHORT.connect(), Duration.ofMillis(600), Duration.ofMillis(1500), SHORT.bytes(), 4, 2);
        AtomicInteger told = new AtomicInteger();
        Map<String, LinkReply> replies = net.asker(limits).ask(urls, told::incrementAndGet);
        assertThat(replies).hasSize(40);
        assertThat(replies.values())
                .extracting(reply -> reply.problem().orElseThrow())
                .containsOnly(TOO_SLOW, NOT_ASKED);
        assertThat(replies.values().stream().filter(reply -> reply.askedOn().isPresent()))
                .hasSize(told.get())
                .hasSizeBetween(2, 6);
    }

    @Test
    void no_property_makes_it_go_by_a_proxy() {
        net.host("host.example", 80, page(200, OK));
        List<String> names = List.of("socksProxyHost", "http.proxyHost", "https.proxyHost");
        names.forEach(name -> System.setProperty(name, "127.0.0.1"));
        try {
            assertThat(ask("http://host.example/").problem()).isEmpty();
        } finally {
            names.forEach(System::clearProperty);
        }
    }

    @BeforeAll
    @AfterAll
    static void nothing_is_left_of_properties() {
        assertThat(System.getProperty("socksProxyHost")).isNull();
    }
}
