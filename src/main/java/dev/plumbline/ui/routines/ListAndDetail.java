package dev.plumbline.ui.routines;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A list and what belongs to its chosen line: beside each other where there is room for both, else one above the
/// other.
/// Widths are in em, so that larger text needs more room.
public final class ListAndDetail extends Region {
    private static final double LIST = 22.75;
    private static final double NARROW_LIST = 17;
    private static final double GAP = 2.75;
    private static final double NARROW_GAP = 1.75;
    private static final double DETAIL = 43.75;
    private static final double LEAST_DETAIL = 29;

    private final ObjectProperty<@Nullable Region> list = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Region> detail = new SimpleObjectProperty<>();
    private final Text em = new Text();

    public ListAndDetail() {
        em.setVisible(false);
        em.setManaged(false);
        list.subscribe(this::arrange);
        detail.subscribe(this::arrange);
        em.fontProperty().subscribe(this::requestLayout);
    }

    public @Nullable Region getList() {
        return list.get();
    }

    public void setList(Region region) {
        list.set(region);
    }

    public @Nullable Region getDetail() {
        return detail.get();
    }

    public void setDetail(Region region) {
        detail.set(region);
    }

    private void arrange() {
        getChildren().setAll(em);
        for (var region : new @Nullable Region[] {list.get(), detail.get()}) {
            if (region != null) {
                getChildren().add(region);
            }
        }
    }

    /// Where the parts lie in `width` pixels.
    private record Plan(double list, double gap, double detail, boolean beside) {}

    private Plan plan(double width) {
        var size = em.getFont().getSize();
        var wide = width >= (LIST + GAP + LEAST_DETAIL * 1.3) * size;
        var side = (wide ? LIST : NARROW_LIST) * size;
        var gap = (wide ? GAP : NARROW_GAP) * size;
        var left = width - side - gap;
        return left >= LEAST_DETAIL * size
                ? new Plan(side, gap, Math.min(left, DETAIL * size), true)
                : new Plan(Math.min(width, DETAIL * size), gap, Math.min(width, DETAIL * size), false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var plan = plan(width < 0 ? getWidth() : width);
        var first = height(list.get(), plan.list());
        var second = height(detail.get(), plan.detail());
        return plan.beside() ? Math.max(first, second) : first + plan.gap() + second;
    }

    private static double height(@Nullable Region region, double width) {
        return region == null ? 0 : region.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var plan = plan(getWidth());
        var left = list.get();
        var right = detail.get();
        if (left != null && right != null) {
            var height = left.prefHeight(plan.list());
            left.resizeRelocate(0, 0, plan.list(), height);
            right.resizeRelocate(
                    plan.beside() ? plan.list() + plan.gap() : 0,
                    plan.beside() ? 0 : height + plan.gap(),
                    plan.detail(),
                    right.prefHeight(plan.detail()));
        }
    }
}
