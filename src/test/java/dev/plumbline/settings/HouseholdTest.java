package dev.plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.settings.Household.Member;
import org.junit.jupiter.api.Test;

class HouseholdTest {
    private static final Member ANNA = new Member("Anna", "/a");
    private static final Member BEN = new Member("Ben", "/b");
    private static final Household BOTH = Household.of(ANNA).with(BEN);

    @Test
    void somebodyElsesDataIsShownOnlyWhenAsked() {
        assertThat(BOTH.current()).isEqualTo(ANNA);
        assertThat(BOTH.showing("Ben").current()).isEqualTo(BEN);
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.showing("Cleo"));
    }

    @Test
    void nobodySharesANameOrAFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.with(new Member("Anna", "/c")));
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.with(new Member("Cleo", "/b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Member(" ", "/c"));
    }

    @Test
    void aFolderThatMovesOrANewNameKeepsTheOthers() {
        var moved = BOTH.withCurrent(new Member("Anne", "/new"));
        assertThat(moved.members()).containsExactly(new Member("Anne", "/new"), BEN);
        assertThat(moved.current().name()).isEqualTo("Anne");
    }

    @Test
    void whoseDataIsShownCannotBeForgotten() {
        assertThat(BOTH.without("Ben").members()).containsExactly(ANNA);
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.without("Anna"));
    }
}
