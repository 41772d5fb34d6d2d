package dev.plumbline.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.support.Proposals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static OwnRoutine named(String id, String name) {
        return OwnRoutine.of(Proposals.of(id, name, "relax 16, land 10; 2 x 60").routine());
    }

    @Test
    void aPersonsOwnFollowThoseOfTheProgramByName() {
        var catalogue = new Catalogue(List.of(named("b", "Zoe"), named("a", "Anna")));
        assertThat(catalogue.all())
                .extracting(Routine::id)
                .containsExactly("first", "gentle", "standard", "long", "open", "lowbar", "floor", "a", "b");
    }

    @Test
    void aChangedOneStandsWhereTheOriginalStood() {
        var catalogue = Catalogue.BUILT_IN.with(named("standard", "Standard, short"));
        assertThat(catalogue.all()).extracting(Routine::name).element(2).isEqualTo("Standard, short");
        assertThat(catalogue.named("standard").orElseThrow().name()).isEqualTo("Standard, short");
        assertThat(catalogue.without("standard")).isEqualTo(Catalogue.BUILT_IN);
    }

    @Test
    void twoOfOneIdAreNoCatalogue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue(List.of(named("a", "A"), named("a", "B"))));
    }

    @ParameterizedTest
    @CsvSource({
        "Back garden, back-garden",
        "Standard, standard-2",
        "  --  , own",
        "首, own",
        "Anna’s 2nd!, anna-s-2nd",
        "taken, taken-3",
        "1234567890123456789012345678901234567890, 123456789012345678901234567890123456"
    })
    void anIdIsMadeOfTheNameAndIsFree(String name, String id) {
        var catalogue = new Catalogue(List.of(named("taken", "A"), named("taken-2", "B")));
        assertThat(catalogue.freeId(name)).isEqualTo(id);
        assertThat(Rules.against(Proposals.of(catalogue.freeId(name), "A", "relax 16, land 10")))
                .isEmpty();
    }
}
