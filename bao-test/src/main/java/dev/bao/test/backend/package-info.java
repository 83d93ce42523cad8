/// Where the table of the tests is: [Backend][dev.bao.test.backend.Backend].
@NullMarked
package dev.bao.test.backend;

import org.jspecify.annotations.NullMarked;
