package dev.plumbline.adapter.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Windows: `SetThreadExecutionState`, whose request belongs to the calling thread and ends with it. One thread only.
final class ExecutionStateInhibitor implements Inhibitor {

    static final int CONTINUOUS = 0x8000_0000;
    static final int SYSTEM_REQUIRED = 0x1;
    static final int DISPLAY_REQUIRED = 0x2;

    /// The previous state, or 0 when Windows refuses.
    @FunctionalInterface
    interface SetThreadExecutionState {
        int to(int flags) throws Exception;
    }

    private final SetThreadExecutionState set;
    private int holds;

    ExecutionStateInhibitor(SetThreadExecutionState set) {
        this.set = set;
    }

    static ExecutionStateInhibitor ofKernel32() {
        return new ExecutionStateInhibitor(flags -> call(Kernel32.SET_THREAD_EXECUTION_STATE, flags));
    }

    @Override
    public Release inhibit(String why) throws Exception {
        set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
        holds++;
        return this::release;
    }

    private void release() throws Exception {
        holds--;
        if (holds == 0) {
            set(CONTINUOUS);
        }
    }

    private void set(int flags) throws Exception {
        if (set.to(flags) == 0) {
            throw new IllegalStateException("Windows refused SetThreadExecutionState(0x%08x)".formatted(flags));
        }
    }

    private static int call(MethodHandle function, int flags) throws Exception {
        try {
            return (int) function.invokeExact(flags);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Linked at first use, so that the class can be loaded anywhere.
    private static final class Kernel32 {
        @SuppressWarnings("restricted") // the one native call of the program that is our own
        static final MethodHandle SET_THREAD_EXECUTION_STATE = Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup("kernel32", Arena.global()).findOrThrow("SetThreadExecutionState"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }
}
