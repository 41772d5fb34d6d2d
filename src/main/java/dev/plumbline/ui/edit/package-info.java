/// An entry of the history, open to be changed: every field of it, and a new one for a hang that was done elsewhere.
package dev.plumbline.ui.edit;
