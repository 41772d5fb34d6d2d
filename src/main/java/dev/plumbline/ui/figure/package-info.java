/// The hanging person as vectors. A `Pose` is posture in numbers, `Skeleton` says where its joints and bones are,
/// `Skin` gives
/// the shapes to fill. All of that is pure.
package dev.plumbline.ui.figure;
