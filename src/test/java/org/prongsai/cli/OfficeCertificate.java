package org.prongsai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import org.prongsai.Tools;

/** A certificate of an office's own for {@code localhost}, such as nobody else vouches for. */
final class OfficeCertificate {
    private static final String PASSWORD = "changeit";
    private static final Path STORE = make();

    private OfficeCertificate() {}

    private static Path make() {
        try {
            Path store = Files.createTempDirectory("prongsai-office").resolve("office.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Tools.run(
                    store,
                    List.of(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "office",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-validity",
                            "30",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            PASSWORD));
            store.toFile().deleteOnExit();
            return store;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes GreenMail's servers show it. */
    static void use() {
        System.setProperty("greenmail.tls.keystore.file", STORE.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    }

    static byte[] pem() {
        try {
            KeyStore store = KeyStore.getInstance(STORE.toFile(), PASSWORD.toCharArray());
            String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(store.getCertificate("office").getEncoded());
            return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
