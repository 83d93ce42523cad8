/// Tests of what is sent, against DynamoDB Local.
@NullMarked
package dev.bao.operation;

import org.jspecify.annotations.NullMarked;
