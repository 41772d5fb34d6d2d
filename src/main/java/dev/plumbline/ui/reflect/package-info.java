/// After the hang: what was held, how the back feels now, what to correct, and whether to rest.
package dev.plumbline.ui.reflect;
