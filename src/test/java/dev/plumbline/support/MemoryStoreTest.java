package dev.plumbline.support;

import dev.plumbline.history.History;
import dev.plumbline.history.HistoryContract;

class MemoryStoreTest extends HistoryContract {
    @Override
    protected History empty() {
        return new MemoryStore();
    }
}
