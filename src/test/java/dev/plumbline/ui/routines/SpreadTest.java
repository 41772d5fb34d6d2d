package dev.plumbline.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void whatHasRoomStaysWhereItWantsToBe() {
        assertThat(Spread.apart(new double[] {0, 100, 200}, new double[] {50, 50, 50}, 10, 300))
                .containsExactly(0, 100, 200);
    }

    @Test
    void whatWouldOverlapMovesOnAndTheLastStaysInTheRoom() {
        assertThat(Spread.apart(new double[] {0, 20, 280}, new double[] {50, 50, 50}, 10, 300))
                .containsExactly(0, 60, 250);
    }
}
