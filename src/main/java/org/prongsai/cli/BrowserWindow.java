package org.prongsai.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** Window of the user's own browser. */
final class BrowserWindow {
    private BrowserWindow() {}

    /** @return whether there is a browser to open it in */
    static boolean open(String address) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return false;
        }
        try {
            Desktop.getDesktop().browse(URI.create(address));
            return true;
        } catch (IOException | UnsupportedOperationException none) {
            return false;
        }
    }
}
