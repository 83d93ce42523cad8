/// JUnit tests on DynamoDB Local, each in a tenant of its own: [BaoTest][dev.bao.test.BaoTest] on a
/// class is all that they need.
@NullMarked
package dev.bao.test;

import org.jspecify.annotations.NullMarked;
