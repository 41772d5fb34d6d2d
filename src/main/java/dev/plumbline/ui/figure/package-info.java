/// The hanging person as vectors, drawn from numbers.
///
/// **Pure:** a `Pose` is posture in numbers (`Poses` has the named ones), `Skeleton` says where its joints and bones
/// are,
/// `Skin` and `Silhouette` give the shapes to fill; `FrontSkeleton` and `FrontSkin` do the same for the view from
/// behind.
/// Lengths are fractions of stature, x forward, y down, from the centre of the bar; angles are degrees. `Footing` says
/// where
/// the floor is: a stage whose floor line lies `d` pixels under the bar has a stature of `d / footing.floor()`.
///
/// **Moved:** `Motion` gives the pose at a moment of a phase from arguments alone; `Breathing`, `Pendulum`, `ChinTuck`
/// and
/// `Landing` give it its breath, angle, head and step.
///
/// **Drawn:** `FigureNode`, `Partner`, `FrontFigureNode` and `GripNode` are made once and moved in place:
///
/// ```java
/// var figure = new FigureNode();
/// figure.setStature(0.777 * height / footing.floor());
/// figure.relocate(plumbLineX, barY);          // unmanaged: the node's origin is the bar
/// Skeleton now = figure.show(Poses.HANG_RELAX.breathing(0.4));
/// now.at(Joint.CHEST);                        // times the stature: where the breath disc belongs
/// ```
///
/// Colours are looked up by name, `-pl-body`, `-pl-far`, `-pl-bead`, `-pl-seam` (the ground the figure stands on), and
/// `-pl-glow`, `-pl-disc`, `-pl-disc-edge`, `-pl-ground`, `-pl-line`, `-pl-ink` where something glows, helps or grips.
package dev.plumbline.ui.figure;
