package dev.bao.operation;

import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Which record a write gives back.
enum Returned {
  NOTHING(ReturnValue.NONE),
  OLD(ReturnValue.ALL_OLD),
  NEW(ReturnValue.ALL_NEW);

  final ReturnValue value;

  Returned(ReturnValue value) {
    this.value = value;
  }
}
