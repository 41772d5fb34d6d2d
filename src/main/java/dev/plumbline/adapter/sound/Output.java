package dev.plumbline.adapter.sound;

/// A sound device that is open and playing. Any of its methods may hang where the device does; it is closed by the one
/// thread that uses it.
interface Output extends AutoCloseable {

    /// The frames that it holds.
    int capacity();

    /// The frames that were written and have not been taken yet; 0 or less when the device has run dry.
    int queued();

    /// Writes stereo frames of 16 bits, little-endian.
    void write(byte[] frames) throws NoOutput;

    @Override
    void close();
}
