package org.prongsai.desk;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Program of the machine's own that opens a file or an address: Excel, or a browser. */
public final class MachineProgram {
    private MachineProgram() {}

    /** What it is told to do. */
    @FunctionalInterface
    private interface DesktopAction {
        void on(Desktop desktop) throws IOException;
    }

    /** @return whether there is one that was told to */
    static boolean open(Path file) {
        return told(desktop -> desktop.open(file.toFile()));
    }

    /** @return whether there is a browser that was told to */
    public static boolean browse(String address) {
        return told(desktop -> desktop.browse(URI.create(address)));
    }

    private static boolean told(DesktopAction action) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return false;
        }
        try {
            action.on(Desktop.getDesktop());
            return true;
        } catch (IOException | UnsupportedOperationException none) {
            // Whoever asked says what the user can open himself.
            return false;
        }
    }
}
