package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;

/// `save` was given two records with different keys. Nothing was written.
public final class KeysDifferentException extends MappingException {

  KeysDifferentException(String message) {
    super(ErrorCode.KEYS_DIFFERENT, message);
  }
}
