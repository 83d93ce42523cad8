/// The project tracker on Bao: load tasks of several organizations, and look at them as each of
/// them.
@NullMarked
package dev.bao.example.quickstart;

import org.jspecify.annotations.NullMarked;
