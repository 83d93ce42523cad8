package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.Names;

/// The conditions of a query on one component of its sort key, those before it being fixed.
///
/// @param query the name of the query method, as in `byProject`
/// @param position of the component in the sort key, from 0
/// @param base the class of the query, which its conditions give too
record SortLevel(String query, KeyHalf sort, int position, ClassName base) {

  ComponentDescriptor component() {
    return sort.components().get(position);
  }

  /// The name of the class with the conditions.
  String className() {
    return Names.queryClass(query, sort, position);
  }

  boolean isFirst() {
    return position == 0;
  }

  boolean isLast() {
    return position == sort.components().size() - 1;
  }

  /// The conditions on the next component.
  SortLevel next() {
    return new SortLevel(query, sort, position + 1, base);
  }
}
