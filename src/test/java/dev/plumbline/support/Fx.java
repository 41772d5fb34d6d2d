package dev.plumbline.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The toolkit's thread, for tests: started once, asked for answers.
public final class Fx {
    private Fx() {}

    /// What `question` answers on the toolkit's thread.
    public static <T> T call(Callable<T> question) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException("The toolkit does not start", slow);
        }
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }
}
