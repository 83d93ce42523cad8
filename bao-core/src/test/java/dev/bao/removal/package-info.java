/// Takes the guards out one by one, and asks the attack list and the model-based test to turn red.
@NullMarked
package dev.bao.removal;

import org.jspecify.annotations.NullMarked;
