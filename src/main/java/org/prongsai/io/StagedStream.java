package org.prongsai.io;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.ObjLongConsumer;
import org.prongsai.model.Sha256;

/** A staged file that is written piece by piece; on the disk, and its digest told, once it is closed. */
final class StagedStream extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private final FileOutputStream file;
    private final MessageDigest digest = Sha256.digest();
    private final ObjLongConsumer<Sha256> whole;
    private long length;
    private boolean closed;

    /** @param whole told the digest and the length in bytes when the file is closed */
    StagedStream(Path path, ObjLongConsumer<Sha256> whole) throws IOException {
        this(new FileOutputStream(path.toFile()), whole);
    }

    private StagedStream(FileOutputStream file, ObjLongConsumer<Sha256> whole) {
        super(new BufferedOutputStream(file, BUFFER));
        this.file = file;
        this.whole = whole;
    }

    @Override
    public void write(int one) throws IOException {
        digest.update((byte) one);
        length++;
        out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        digest.update(some, from, count);
        out.write(some, from, count);
        length += count;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (FileOutputStream last = file) {
            out.flush();
            last.getFD().sync();
        }
        whole.accept(new Sha256(HexFormat.of().formatHex(digest.digest())), length);
    }
}
