package dev.plumbline.ui.figure;

/// A vertebra seen from behind, turned with the lean of the body (degrees, positive to the right).
record FrontBone(Vertebra.Region region, int number, Point centre, double lean, double width, double pitch) {
    private static final int LAST_BEHIND_THE_HEAD = 4;

    boolean hiddenByHead() {
        return region == Vertebra.Region.C && number <= LAST_BEHIND_THE_HEAD;
    }

    Outline outline() {
        return Slab.upright(width, pitch * Vertebra.HEIGHT_SHARE, Vertebra.CORNER)
                .outline(centre, Point.downAt(lean));
    }
}
