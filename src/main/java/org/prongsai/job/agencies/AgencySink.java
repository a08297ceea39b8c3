package org.prongsai.job.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;
import org.prongsai.io.Staging;
import org.prongsai.model.Sha256;

/** Sink for the edition of a round of agencies: where its files go. */
interface AgencySink {
    /** @param written told the file's digest and length when it is closed */
    OutputStream open(String name, ObjLongConsumer<Sha256> written) throws IOException;

    void write(String name, byte[] content);

    /** A folder for what a workbook needs on the way. */
    Path scratch();

    static AgencySink into(Staging staging) {
        return new AgencySink() {
            @Override
            public OutputStream open(String name, ObjLongConsumer<Sha256> written) throws IOException {
                return staging.open(name, written);
            }

            @Override
            public void write(String name, byte[] content) {
                staging.write(name, content);
            }

            @Override
            public Path scratch() {
                return staging.scratch();
            }
        };
    }
}
