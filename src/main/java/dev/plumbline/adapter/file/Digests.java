package dev.plumbline.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, which every JDK has.
final class Digests {
    private Digests() {}

    static byte[] sha256(byte[] content) {
        return fresh().digest(content);
    }

    /// Of all that is left in `content`.
    static byte[] sha256(InputStream content) throws IOException {
        var digest = fresh();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }

    /// For content that passes by piece by piece.
    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
