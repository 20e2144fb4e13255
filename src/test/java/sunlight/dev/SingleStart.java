package sunlight.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Two starts on the same data would spoil each other. The lock goes with the process, however it ends. */
record SingleStart(FileChannel channel) implements AutoCloseable {

    static SingleStart in(Path work) {
        try {
            var channel = FileChannel.open(
                    Folders.made(work).resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw running(work);
            }
            return new SingleStart(channel);
        } catch (OverlappingFileLockException here) {
            throw running(work);
        } catch (IOException failed) {
            throw new StartFailed("Cannot lock " + work, failed);
        }
    }

    /** For whoever is about to tidy up: what another start uses just now is not a leftover. */
    static void mustBePossible(Path work) {
        try {
            in(work).close();
        } catch (IOException failed) {
            throw new StartFailed("Cannot lock " + work, failed);
        }
    }

    private static StartFailed running(Path work) {
        return new StartFailed("Already running with the data in " + work + ". Stop that one first (Ctrl-C).");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
