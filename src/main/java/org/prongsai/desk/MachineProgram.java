package org.prongsai.desk;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** Program of the machine's own that opens a file, Excel for one. */
final class MachineProgram {
    private MachineProgram() {}

    /** @return whether there is one that was told to */
    static boolean open(Path file) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return false;
        }
        try {
            Desktop.getDesktop().open(file.toFile());
            return true;
        } catch (IOException | UnsupportedOperationException none) {
            return false;
        }
    }
}
