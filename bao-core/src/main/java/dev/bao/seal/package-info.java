/// Texts that go through a client's hands and come back: encrypted, and bound to where they belong.
@NullMarked
package dev.bao.seal;

import org.jspecify.annotations.NullMarked;
