package draad.race;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The packaged application as its image has it: beside its libraries, in which it starts in half the time. */
final class Unpacked {

    private Unpacked() {}

    /** @return the jar to start */
    static Path of(Path jar, Path directory) throws IOException, InterruptedException {
        var unpacking = new ProcessBuilder(
                        Node.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        directory.resolve("application").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("unpacking.log").toFile())
                .start();
        if (!unpacking.waitFor(5, TimeUnit.MINUTES) || unpacking.exitValue() != 0)
            throw new IOException("The application cannot be unpacked: " + jar);
        return directory.resolve("application").resolve(jar.getFileName());
    }
}
